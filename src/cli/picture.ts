/** `npm run picture`: one PNG of one moment, from a prepared view, a free camera, or close to one contact. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright';
import { closeUpView } from './close-up.ts';
import { phaseMoment, stretchNamed, timeMoment } from './moments.ts';
import { withStudio } from './studio.ts';
import { numberOf, oneOf, runCommand, sizeOf, UsageError, vectorOf } from './usage.ts';
import { CAMERAS, contactPlace, openViewer, placeCamera, showMoment, takePicture } from './viewer-page.ts';

const USAGE = `Usage: npm run picture -- STRETCH [options]
  STRETCH               a variant as STRETCH/VARIANT
  --side left|right     which side (default: right)
  --t 30                the moment, seconds; or --phase hold, or --phase easeIn:end (default: --phase hold)
  --camera front        of ${CAMERAS.join(', ')} (default: over-shoulder)
  --position x,y,z      a free camera: where it stands, metres, with --target
  --target x,y,z        and what it looks at
  --closeup CONTACT     a camera close to a contact, along its normal (the mirror image on the other side); --distance 0.75 metres
  --hide-ui             only the 3D picture and its labels; else the whole page
  --size 960x540        of the picture
  --out out/picture.png where to write
  --url ADDRESS         a page that is being served already; without it, the page is built and served`;

const DEFAULT_CLOSEUP_DISTANCE_METRES = '0.75';

await runCommand(USAGE, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      side: { type: 'string', default: 'right' },
      t: { type: 'string' },
      phase: { type: 'string' },
      camera: { type: 'string', default: 'over-shoulder' },
      position: { type: 'string' },
      target: { type: 'string' },
      closeup: { type: 'string' },
      distance: { type: 'string', default: DEFAULT_CLOSEUP_DISTANCE_METRES },
      'hide-ui': { type: 'boolean', default: false },
      size: { type: 'string', default: '960x540' },
      out: { type: 'string', default: 'out/picture.png' },
      url: { type: 'string' },
    },
  });
  const { position, target, closeup } = values;
  if (positionals.length > 1) throw new UsageError(`One stretch at a time, not ${positionals.join(' ')}.`);
  if (values.t !== undefined && values.phase !== undefined) throw new UsageError('Either --t or --phase, not both.');
  if ((position === undefined) !== (target === undefined)) throw new UsageError('--position and --target go together.');
  if (position !== undefined && closeup !== undefined) throw new UsageError('Either --position or --closeup, not both.');
  const stretch = stretchNamed(positionals[0]);
  const moment = values.t === undefined ? phaseMoment(stretch, values.phase ?? 'hold') : timeMoment(stretch, values.t);
  const free = position === undefined || target === undefined ? null : [vectorOf('--position', position), vectorOf('--target', target)] as const;
  const contact = closeup === undefined ? null : oneOf('contact', closeup, stretch.contacts.map(({ id }) => id));
  const distance = numberOf('--distance', values.distance);
  const view = {
    stretchId: stretch.id,
    side: oneOf('side', values.side, ['left', 'right']),
    camera: oneOf('camera', values.camera, CAMERAS),
    size: sizeOf(values.size),
    stageOnly: values['hide-ui'],
  };

  await withStudio(values.url, async ({ url, browser }) => {
    const page = await openViewer(browser, { url, ...view });
    await showMoment(page, moment.timeSeconds);
    if (free !== null) await placeCamera(page, ...free);
    if (contact !== null) await closeUp(page, contact, distance);
    await mkdir(path.dirname(values.out), { recursive: true });
    await writeFile(values.out, await takePicture(page));
    console.log(`${values.out}: ${stretch.id}, ${view.side}, ${moment.label}, ${moment.timeSeconds.toFixed(2)} s`);
  });
});

/** Looks at a contact from near by. */
async function closeUp(page: Page, id: string, distance: number): Promise<void> {
  const place = await contactPlace(page, id);
  if (place === null) throw new Error(`The page knows no contact "${id}".`);
  const { position, target } = closeUpView(place, distance);
  await placeCamera(page, position, target);
}
