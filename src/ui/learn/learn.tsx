import { useEffect, useRef, type ReactNode } from 'react';
import { learnWords } from '../../words/learn.ts';
import { words, type SafetyGroup } from '../../words/words.ts';
import { CloseIcon } from '../icons.tsx';
import { useStores } from '../stores.ts';
import { Aims } from './aims.tsx';
import { Joint } from './joint.tsx';
import { Paces } from './paces.tsx';
import './learn.css';

const Part = ({ id, title, children }: { readonly id: string; readonly title: string; readonly children: ReactNode }) => (
  <section id={`learn-${id}`} className="learn-part" aria-labelledby={`learn-${id}-title`}>
    <h3 id={`learn-${id}-title`} tabIndex={-1}>{title}</h3>
    {children}
  </section>
);

export const Points = ({ points }: { readonly points: readonly string[] }) => (
  <ul className="learn-points">{points.map((point) => <li key={point}>{point}</li>)}</ul>
);

const Group = ({ title, lead, points, after, kind }: SafetyGroup & { readonly kind?: string }) => (
  <section className="learn-group" data-kind={kind}>
    <h4>{title}</h4>
    {lead !== undefined && <p>{lead}</p>}
    <Points points={points} />
    {after !== undefined && <p>{after}</p>}
  </section>
);

/** The parts in their order. Asked for when they are shown: words come in after this file. */
const partsOf = ({ pop, pace, say, aims, who, help, sources }: typeof learnWords): readonly { readonly id: string; readonly title: string; readonly content: ReactNode }[] => [
  { id: 'pop', title: pop.title, content: <div className="learn-pop"><Points points={pop.points} /><Joint /></div> },
  { id: 'pace', title: pace.title, content: <><Paces /><Points points={pace.points} /></> },
  { id: 'say', title: say.title, content: <div className="learn-groups">{say.groups.map((group) => <Group key={group.title} {...group} />)}</div> },
  { id: 'aims', title: aims.title, content: <><Points points={aims.points} /><Aims /></> },
  { id: 'who', title: who.title, content: <div className="learn-groups"><Group {...words.safety.neverIf} /><Group {...words.safety.askFirst} /></div> },
  {
    id: 'help',
    title: help.title,
    content: <><Points points={help.points} /><div className="learn-groups"><Group {...words.safety.emergency} kind="emergency" /><Group {...words.safety.stopNow} /><Group {...words.safety.seeSpecialist} /></div></>,
  },
  {
    id: 'sources',
    title: sources.title,
    content: <><p>{sources.lead}</p><dl className="learn-sources">{sources.list.map(({ says, from }) => <div key={says}><dt>{says}</dt><dd>{from}</dd></div>)}</dl></>,
  },
];

/** What the pop is, why slow, what to say, who must not, when to get help, and where each fact comes from: over the page, until closed. */
const Learn = () => {
  const { view, playback } = useStores();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const parts = partsOf(learnWords);
  useEffect(() => {
    playback.getState().pause();
    if (dialog.current?.open === false) dialog.current.showModal();
    title.current?.focus();
  }, [playback]);
  const goTo = (id: string): void => {
    const heading = document.getElementById(`learn-${id}-title`);
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  };
  return (
    <dialog ref={dialog} className="learn" aria-labelledby="learn-title" onClose={() => view.getState().setLearnOpen(false)}>
      <div className="learn-head">
        <h2 id="learn-title" ref={title} tabIndex={-1}>{learnWords.title}</h2>
        <nav aria-label={learnWords.parts}>
          {parts.map(({ id, title }) => <button key={id} type="button" className="learn-go" onClick={() => goTo(id)}>{title}</button>)}
        </nav>
        <button type="button" className="icon-button learn-close" aria-label={learnWords.close} onClick={() => dialog.current?.close()}><CloseIcon /></button>
      </div>
      <div className="learn-body" tabIndex={0} role="group" aria-labelledby="learn-title">
        {parts.map(({ id, title, content }) => <Part key={id} id={id} title={title}>{content}</Part>)}
      </div>
    </dialog>
  );
};

export default Learn;
