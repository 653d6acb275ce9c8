import { expect, it } from 'vitest';
import { expandPhrase } from '../../../core/claims/phrases.ts';

const endings = { ar: ['a', 'an', 'ó'], iar: ['ía', 'ían', 'ió'] };

it('inflects by the longest ending that a language gives, and never as English', () => {
  expect(expandPhrase('firmar~', {}, endings).flat()).toEqual(['firmar', 'firma', 'firman', 'firmó']);
  expect(expandPhrase('enviar~', {}, endings).flat()).toEqual(['enviar', 'envía', 'envían', 'envió']);
});

it('adds irregular forms, and leaves a word without a known ending as it is', () => {
  expect(expandPhrase('dar~', { dar: ['dio'] }, endings).flat()).toContain('dio');
  expect(expandPhrase('hoy~', {}, endings).flat()).toEqual(['hoy']);
});
