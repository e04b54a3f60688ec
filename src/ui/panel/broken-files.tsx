import { isReadable } from '../../state/stage.ts';
import { words } from '../../words/en.ts';
import { useSlice, useStores } from '../stores.ts';

/** The stretch files that cannot be read: which, where and why. */
export const BrokenFiles = () => {
  const stretches = useSlice(useStores().stage, (s) => s.stretches);
  const errors = stretches.flatMap((offer) => (isReadable(offer) ? [] : [offer.error]));
  if (errors.length === 0) return null;
  return (
    <section className="broken-files">
      <h2>{words.brokenFiles.title(errors.length)}</h2>
      <ul>
        {errors.map(({ file, line, column, path, expected, found }) => (
          <li key={file}>
            <code>{words.brokenFiles.place(file, line, column)}</code>
            <span>{words.brokenFiles.reason(path, expected, found)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};
