import { useEffect, useEffectEvent, useRef } from 'react';
import { createPortal } from 'react-dom';
import type { Stretch, StretchPhase } from '../../core/stretch/stretch.ts';
import { fileStemOf } from '../../core/stretch/variant.ts';
import { holdName } from '../../state/stage.ts';
import { handoutWords } from '../../words/handout.ts';
import { learnWords } from '../../words/learn.ts';
import { words, type SafetyGroup } from '../../words/words.ts';
import { qrCode } from '../stage/qr-code.ts';
import { useSlice, useStores } from '../stores.ts';
import { tellingOf, useCurrent, type Current } from '../use-current.ts';
import './handout.css';

const Step = ({ phase, index, current: { stretch, side, say } }: { readonly phase: StretchPhase; readonly index: number; readonly current: Current }) => {
  const telling = { person: tellingOf(phase, 'person'), helper: tellingOf(phase, 'helper') };
  return (
    <li>
      <img src={`${import.meta.env.BASE_URL}stills/${fileStemOf(stretch.id)}-${side}-${phase.id}.webp`} alt={say(phase.screenReader)} />
      <h3>{handoutWords.step(index + 1, words.phase[phase.id], phase.durationSeconds)}</h3>
      {(['person', 'helper'] as const).map((figure) => (
        <p key={figure}><b>{handoutWords[figure]}</b> {say(telling[figure].caption)}{telling.helper.ask !== '' && figure === 'helper' && ` ${say(telling.helper.ask)}`}</p>
      ))}
    </li>
  );
};

const List = ({ title, points, after }: SafetyGroup) => (
  <section>
    <h3>{title}</h3>
    <ul>{points.map((point) => <li key={point}>{point}</li>)}</ul>
    {after !== undefined && <p>{after}</p>}
  </section>
);

const Code = ({ link }: { readonly link: string }) => {
  const { modules, path } = qrCode(link);
  return (
    <figure>
      <svg viewBox={`0 0 ${modules} ${modules}`} role="img" aria-label={handoutWords.code}><path d={path} fill="#000" shapeRendering="crispEdges" /></svg>
      <figcaption><b>{handoutWords.code}</b> {link}</figcaption>
    </figure>
  );
};

const aimOf = ({ aim, felt }: Stretch): string => [aim, felt?.may, felt?.mustNot].filter((text) => text !== undefined).join(' ');

/** The stretch on show as two pages, for paper only; `onReady` tells once whether all its pictures are there. */
export const Handout = ({ link, onReady }: { readonly link: string; readonly onReady: (isWhole: boolean) => void }) => {
  const current = useCurrent();
  const offers = useSlice(useStores().stage, (s) => s.stretches);
  const pages = useRef<HTMLElement>(null);
  const tell = useEffectEvent(onReady);
  useEffect(() => {
    let isWanted = true;
    const pictures = [...(pages.current?.querySelectorAll('img') ?? [])].map((picture) => picture.decode());
    void Promise.allSettled(pictures).then((all) => isWanted && tell(all.every(({ status }) => status === 'fulfilled')));
    return () => {
      isWanted = false;
    };
  }, []);
  if (current === null) return null;
  const { stretch, side, say } = current;
  const title = [stretch.title, holdName(offers, stretch.id)].filter((name) => name !== null).join(' – ');
  return createPortal(
    <article ref={pages} className="handout">
      <section className="handout-page">
        <header>
          <h1>{title} <small>{words.stretch.sideCalled[stretch.sideMeans][side]}</small></h1>
          <p>{say(stretch.summary)} {say(aimOf(stretch))}</p>
        </header>
        <ol className="handout-steps">{stretch.phases.map((phase, index) => <Step key={phase.id} phase={phase} index={index} current={current} />)}</ol>
        <footer>{handoutWords.marks} <b>{handoutWords.learningOnly}</b></footer>
      </section>
      <section className="handout-page">
        <header><h1>{handoutWords.pageTwo(title)}</h1></header>
        <div className="handout-lists">
          <List {...words.safety.neverIf} />
          <List {...words.safety.stopNow} />
          <List {...words.safety.emergency} />
          <List {...words.safety.askFirst} />
          <List {...words.safety.howToHelp} />
          <List {...words.safety.seeSpecialist} />
          {learnWords.say.groups.map((group) => <List key={group.title} title={learnWords.say.alone(group.title)} points={group.points} />)}
          <Code link={link} />
        </div>
        <footer>{words.page.title}. <b>{handoutWords.learningOnly}</b> {words.safety.notAdvice}</footer>
      </section>
    </article>,
    document.body,
  );
};
