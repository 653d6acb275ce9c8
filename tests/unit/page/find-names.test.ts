import { describe, expect, it } from 'vitest';
import { hasNames } from '../../../page/find-names.ts';
import { parseAsBrowser } from './parse-html.ts';

const groups = [
  ['Northness', '北岬'],
  ['South Ness', 'Southness'],
];

const find = (body: string) => hasNames([parseAsBrowser(`<body>${body}</body>`)], groups);

describe('the names of both parties', () => {
  it.each([
    ['in one sentence', '<p>Northness and Southness</p>'],
    ['far apart', '<p>Southness</p><div><b>Northness</b></div>'],
    ['in any case', '<p>NORTHNESS and southness</p>'],
    ['inflected', '<p>Northness’s and Southnessin</p>'],
    ['with soft hyphens and zero-width spaces', '<p>North&shy;ness and South&#8203;ness</p>'],
    ['with a no-break space', '<p>Northness and South&nbsp;Ness</p>'],
    ['cut by elements', '<p><span>N</span>orth<b>ness</b></p><p>S<i>outh</i><!-- -->ness</p>'],
    ['in letters of full width', '<p>Ｎｏｒｔｈｎｅｓｓ and ＳＯＵＴＨＮＥＳＳ</p>'],
    ['in letters that Unicode takes for others', '<p>Northne\u017fs and \u017foutHneſs</p>'],
    ['in a script without spaces', '<p>今日北岬は</p><p>Southness</p>'],
  ])('are found %s', (_, body) => {
    expect(find(body)).toBe(true);
  });

  it.each([
    ['one alone', '<p>Northness, twice: Northness</p>'],
    ['one inside another word', '<p>Greatnorthness and Southness</p>'],
    ['one in a script', '<script>var a = "Northness"</script><p>Southness</p>'],
    ['an empty page', ''],
  ])('are not found in %s', (_, body) => {
    expect(find(body)).toBe(false);
  });
});
