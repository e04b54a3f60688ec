import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { CheckAnswer } from '../../state/kept-check.ts';
import { checkWords } from '../../words/check.ts';
import { words } from '../../words/words.ts';

const QUESTIONS = ['signs', 'conditions', 'doctor', 'agree'] as const;
type Question = (typeof QUESTIONS)[number];
/** A question, or what is said to its answer. */
type Step = 'begin' | Question | `no:${Question}` | 'ready';

/** Asked for when they are said: words come in after this file. */
const pointsOf = (question: Exclude<Question, 'agree'>): readonly string[] => ({
  signs: [...words.safety.signsNow, checkWords.signs.more],
  conditions: words.safety.conditions,
  doctor: words.safety.askFirst.points,
})[question];

interface PageProps {
  readonly title: string;
  readonly count?: string;
  readonly kind?: string;
  readonly children: ReactNode;
  /** The buttons below. */
  readonly actions: ReactNode;
}

/** One page of the check. Its heading gets the focus, so that it is read out, and no key says yes by chance. */
const Page = ({ title, count, kind, children, actions }: PageProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="check-page" data-kind={kind}>
      <p className="check-count">{count ?? checkWords.title}</p>
      <h2 id="check-title" ref={heading} tabIndex={-1}>{title}</h2>
      {children}
      <div className="check-actions">{actions}</div>
    </div>
  );
};

const Action = ({ label, onClick, isMain = false, isOff = false }: { readonly label: string; readonly onClick: () => void; readonly isMain?: boolean; readonly isOff?: boolean }) => (
  <button type="button" className={isMain ? 'button check-main' : 'button'} disabled={isOff} onClick={onClick}>{label}</button>
);

const Points = ({ points }: { readonly points: readonly string[] }) => (
  <ul className="check-points">{points.map((point) => <li key={point}>{point}</li>)}</ul>
);

/** Consent, and a stop word: all three, or none. */
const Agree = ({ count, onYes, onNo }: { readonly count: string; readonly onYes: () => void; readonly onNo: () => void }) => {
  const { title, points, missing, go } = checkWords.agree;
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const isWhole = ticked.length === points.length;
  return (
    <Page title={title} count={count} actions={<><Action label={go} onClick={onYes} isMain isOff={!isWhole} /><Action label={checkWords.notBoth} onClick={onNo} /></>}>
      <div className="check-ticks">
        {points.map((point) => (
          <label key={point}>
            <input type="checkbox" checked={ticked.includes(point)} onChange={({ target }) => setTicked(target.checked ? [...ticked, point] : ticked.filter((one) => one !== point))} />
            {point}
          </label>
        ))}
      </div>
      <p className="check-soft" role="status">{isWhole ? '' : missing}</p>
    </Page>
  );
};

/** Why not, whom to see, and that watching stays open. */
const No = ({ question, onWatch, onBack }: { readonly question: Question; readonly onWatch: () => void; readonly onBack: () => void }) => {
  const { title, text, more } = checkWords.no[question];
  return (
    <Page title={title} kind="no" actions={<><Action label={checkWords.watch} onClick={onWatch} isMain /><Action label={checkWords.back} onClick={onBack} /></>}>
      <p>{text}</p>
      <p><strong>{more}</strong></p>
      {question === 'signs' && (
        <section className="check-emergency">
          <h3>{words.safety.emergency.title}</h3>
          <Points points={words.safety.emergency.points} />
        </section>
      )}
      <p className="check-soft">{checkWords.no.stays}</p>
    </Page>
  );
};

/** The questions, one at a time. A yes ends them, kindly. */
export const Questions = ({ onSettled }: { readonly onSettled: (answer: CheckAnswer) => void }) => {
  const [step, setStep] = useState<Step>('begin');
  const watch = (): void => onSettled('watching');
  const { begin, ready } = checkWords;
  if (step === 'begin') {
    return (
      <Page key={step} title={begin.title} actions={<><Action label={begin.go} onClick={() => setStep('signs')} isMain /><Action label={checkWords.watch} onClick={watch} /></>}>
        <p>{begin.text}</p>
        <p className="check-soft">{words.safety.notAdvice} {begin.stays}</p>
      </Page>
    );
  }
  if (step === 'ready') {
    return (
      <Page key={step} title={ready.title} actions={<Action label={ready.go} onClick={() => onSettled('ready')} isMain />}>
        <p>{ready.text}</p>
        <p><strong>{ready.more}</strong></p>
      </Page>
    );
  }
  const no = QUESTIONS.find((question) => step === `no:${question}`);
  if (no !== undefined) return <No key={step} question={no} onWatch={watch} onBack={() => setStep(no)} />;
  const question = QUESTIONS.find((one) => one === step) ?? 'signs';
  const index = QUESTIONS.indexOf(question);
  const count = checkWords.step(index + 1, QUESTIONS.length);
  const say = { yes: (): void => setStep(`no:${question}`), no: (): void => setStep(QUESTIONS[index + 1] ?? 'ready') };
  // Neither answer is made to look like the one to give.
  if (question === 'agree') return <Agree key={step} count={count} onYes={say.no} onNo={say.yes} />;
  return (
    <Page key={step} title={checkWords[question].title} count={count} actions={<><Action label={checkWords.none} onClick={say.no} /><Action label={checkWords.some} onClick={say.yes} /></>}>
      {question === 'signs' && <p className="check-soft">{checkWords.signs.who}</p>}
      <Points points={pointsOf(question)} />
    </Page>
  );
};
