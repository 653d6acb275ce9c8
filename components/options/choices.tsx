/** One of the choices of a group. */
export type Choice<Value extends string> = {
  readonly value: Value;
  readonly label: string;
  readonly detail?: string;
};

/** A labelled group of which one is chosen. */
export function Choices<Value extends string>(props: {
  readonly name: string;
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly onChange: (value: Value) => void;
}) {
  const { name, label, value, choices, onChange } = props;
  return (
    <fieldset class="choices">
      <legend>{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value} class="choice">
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          <span>
            {choice.label}
            {choice.detail && <small>{choice.detail}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
