import { expect, test } from 'vitest';
import { oembedOf } from '../../src/compile/oembed-plugin.ts';

test('an answer names whole addresses, and its frame can be put into a page as it is', () => {
  const answer = oembedOf({ title: 'Steady Hands', siteUrl: 'https://clinic.example/stretches/' }, { id: 'seated-twist/forearm', title: 'Seated twist' }, 'left') as Record<string, string>;
  expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 800, height: 600, provider_url: 'https://clinic.example/stretches/' });
  const [, src = ''] = /src="([^"]+)"/.exec(answer['html']!)!;
  expect(src.replaceAll('&amp;', '&')).toBe('https://clinic.example/stretches/embed.html?stretch=seated-twist%2Fforearm&side=left');
});
