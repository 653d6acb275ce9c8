import { buying, newsPage, type OddPage, paintedAs, signed } from './odd-page.ts';

const both = [paintedAs.signed, paintedAs.buying];
const filler = 'The ferry left the quay late, and nobody on it minded much.\n\n'.repeat(60);

/** Documents that are no HTML of today. */
export const kindPages: readonly OddPage[] = [
  {
    name: 'of XHTML',
    kind: '.xhtml',
    content: `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en"><head><title>The Harbour Gazette</title><link rel="icon" href="data:,"/></head>
<body><h1>What two companies plan</h1><p>${signed}</p><p><![CDATA[Nobody had heard of it.]]> ${buying}</p><div style="height: 1500px"></div></body></html>`,
    painted: both,
  },
  {
    name: 'of plain text',
    kind: '.txt',
    content: `WHAT TWO COMPANIES PLAN\n\nSega and Microsoft have signed\na strategic alliance.\n\n${buying}\n\n${filler}`,
    painted: both,
  },
  {
    name: 'without a doctype, in the markup of the nineties',
    content: `<html><body bgcolor=white><link rel=icon href="data:,"><center><font size=+2><b>What two companies plan</b></font></center><br><br>
<font face=serif>${signed}<br><br>Nobody on the quay had heard of it. ${buying}<br><br>${filler.replaceAll('\n\n', '<br><br>')}</font></body></html>`,
    painted: both,
  },
  {
    name: 'without a body of its own',
    content: newsPage({ around: '{article}' }).replace(/<\/?(?:html|head|body)[^>]*>/g, ''),
    painted: both,
  },
];
