export { linkToWords } from '../../core/text/link-to-words.ts';
