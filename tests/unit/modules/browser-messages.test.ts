import { expect, test } from 'vitest';
import { browserMessages } from '../../../modules/locales/browser-messages.ts';

test('browsers get what they show by themselves, under names that they allow', () => {
  const texts = new Map([
    ['language', 'en'],
    ['extension.name', 'Plumbline'],
    ['extension.quiet', 'Nothing to check'],
    ['command.claim-next', 'Next claim'],
    ['popup.claims', 'Claims'],
  ]);
  expect(browserMessages(texts)).toEqual({
    language: { message: 'en' },
    extension_name: { message: 'Plumbline' },
    command_claim_next: { message: 'Next claim' },
  });
});

test('a text that browsers would read as a placeholder of theirs is refused by its path', () => {
  expect(() => browserMessages(new Map([['extension.description', 'For $1']]))).toThrow(
    'extension.description: browsers take "$"',
  );
});
