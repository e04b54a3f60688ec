import type { learnWords as english } from '../en/learn.ts';
import { fixedNumber, shortNumber } from '../comma.ts';

export const learnWords: typeof english = {
  title: 'Lernen',
  close: 'Schließen',
  parts: 'Teile dieser Seite',

  pop: {
    title: 'Was ist das Knacken?',
    points: [
      'Ein steifer Rücken kann sich anfühlen, als wäre ein Gelenk verrutscht. Das ist es nicht.',
      'Kleine Gelenke liegen auf beiden Seiten der Wirbelsäule. In jedem hält eine Flüssigkeit alles geschmeidig.',
      'In dieser Flüssigkeit ist Gas gelöst, wie in Sprudel. Das meiste ist Stickstoff und Kohlendioxid.',
      'Wird das Gelenk auseinandergezogen, sinkt darin der Druck. Eine Blase entsteht oder platzt: Das ist das Knacken.',
      'Das Fachwort dafür ist Kavitation.',
      'Kein Knochen rückt an seinen Platz zurück.',
      'Das Gas braucht 20 bis 30 Minuten, um sich wieder zu lösen. So lange ist im selben Gelenk kein neues Knacken möglich.',
      'Danach kann sich ein Rücken eine Weile frei anfühlen und sich mehr bewegen. Das hält nicht an.',
      'Das Knacken ist nicht das Ziel. Eine sanfte Dehnung kann dazu führen, wenn das Gelenk so weit ist. Kein Knacken ist auch gut.',
    ],
    figure: 'Ein Gelenk im Schnitt: zwei Knochen mit Flüssigkeit dazwischen',
    slider: 'Zeit im Gelenk',
    steps: {
      rest: 'In Ruhe. Gas ist in der Flüssigkeit gelöst.',
      apart: 'Das Gelenk wird auseinandergezogen. Der Druck sinkt.',
      pop: 'Eine Blase entsteht. Das ist das Knacken.',
      wait: 'In 20 bis 30 Minuten löst sich das Gas wieder. Die Knochen sind, wo sie waren.',
    },
    labels: { bone: 'Knochen', fluid: 'Flüssigkeit', bubble: 'Gasblase' },
  },

  pace: {
    title: 'Langsam und sanft, oder ein Stoß',
    lead: 'Die Linien unten sind an den Dehnungen dieser Seite gemessen, zehnmal je Sekunde.',
    chart: 'Wie schnell sich der schnellste Teil von Rücken, Hüften und Knien dreht, während der Helfer führt',
    axis: { speed: 'Nach oben: Grad je Sekunde', time: 'Quer: Sekunden' },
    limit: (degrees) => `unsere Grenze für den Rücken: ${shortNumber(degrees)}`,
    peak: (degrees) => `höchstens ${fixedNumber(degrees)} Grad je Sekunde`,
    ease: (seconds) => `${shortNumber(seconds)} s langsam hin`,
    hold: (seconds) => `${shortNumber(seconds)} s halten`,
    bars: 'Die Zeit vom Anfang bis zum Höchsten',
    ours: 'Unser Weg hin',
    thrust: 'Ein Stoß durch Fachleute',
    thrustTime: '0,1 bis 0,5 s',
    waiting: 'Die Dehnungen werden gemessen …',
    missing: 'Die Dehnungen sind nicht angekommen, darum fehlen die Linien. Gibt es Netz?',
    points: [
      'Ein Stoß ist in einer halben Sekunde oder schneller vorbei. Niemand kann rechtzeitig Stopp sagen.',
      'Die Kraft eines Stoßes muss nicht größer sein als die eines festen Schubs. Sie kommt etwa zehnmal so schnell, wie unsere kommen darf.',
      'Es geht also nicht nur darum, wie stark. Es geht darum, wie schnell.',
      'Ein Stoß ist Sache ausgebildeter Fachleute. Versuchen Sie nie einen.',
      'Hier wächst die Drehung langsam, wird gehalten und geht langsam zurück. Gewicht und Hebel tun die Arbeit.',
      'Keine schnelle Drehung, kein Ruck, kein Wippen.',
    ],
  },

  say: {
    title: 'Was man sagt',
    alone: (group) => `Was man sagt: ${group}`,
    groups: [
      { title: 'Vorher', points: ['„Darf ich meine Hände hierhin legen?“', '„Sagen Sie jederzeit Stopp.“', '„Unser Stoppwort ist …“', '„Zweimal mit der Hand klopfen heißt auch Stopp.“'] },
      { title: 'Dabei', points: ['„Ist es eine Dehnung oder ein stechender Schmerz?“', '„Von 0 bis 10, wie viel?“ Bleiben Sie bei 3 oder darunter.', '„Atmen Sie aus.“', 'Weiter nur, wenn die Antwort „eine Dehnung“ ist.'] },
      { title: 'Danach', points: ['„Wir kommen langsam zurück.“', '„Wie fühlt es sich jetzt an?“', '„Ruhen Sie sich einen Moment aus.“'] },
    ],
  },

  aims: {
    title: 'Wozu jede Dehnung da ist',
    points: [
      'Niemand zwingt hier ein Gelenk. Hebel, Körpergewicht und eine sanfte Drehung tun die Arbeit.',
      'Die Dehnung verteilt sich über den ganzen Rücken. Sie liegt nie auf einer Stelle.',
      'Das Ziel ist, sich etwas freier zu bewegen. Es ist kein Knacken.',
      'Die Wirbelsäule besteht aus vielen Teilen. Wer dabei helfen will, muss zuerst wissen, wie.',
      'Der obere Rücken ist schwer zu erreichen. Dafür ist das Handtuch da.',
    ],
  },

  who: { title: 'Wer es nicht darf' },
  help: {
    title: 'Wann Sie Hilfe holen',
    points: [
      'Eine Dehnung kann einen steifen Rücken für eine Weile erleichtern. An der Ursache ändert sie nichts.',
      'Schmerz, der wiederkommt, oder ein Rücken, der steif bleibt? Es kann von etwas Tieferem kommen.',
      'Zieht Schmerz in einen Arm oder ein Bein, oder ist eines davon neu schwach? Ein Nerv kann verletzt sein. Gehen Sie sofort hin.',
    ],
  },

  sources: {
    title: 'Woher das kommt',
    lead: 'Diese Seite zeigt. Sie gibt niemandem Rat zu seiner Gesundheit.',
    list: [
      { says: 'Die drei Dehnungen. Wer es nicht darf. Wann man stoppt. Das Knacken und seine 20 bis 30 Minuten', from: 'Biology Insights, “How to Safely Pop Someone’s Back”' },
      { says: 'Das Geräusch kommt, wenn die Blase entsteht', from: 'Kawchuk u. a., PLOS ONE 2015, 0119470' },
      { says: 'Ein Stoß dauert 0,1 bis 0,25 s. Auf der Seite liegend: 0,17 s', from: 'Journal of Chiropractic Education 37(2), Seite 73' },
      { says: 'Ein Stoß im Sitzen dauert etwa eine halbe Sekunde. Wie schnell seine Kraft kommt', from: 'Han u. a., Frontiers in Bioengineering and Biotechnology 2025, 1651760' },
      { says: 'Langsame Tests drehen mit 5 Grad je Sekunde', from: 'ein veröffentlichtes Protokoll passiver Dehnungstests: 5 oder 100 Grad je Sekunde' },
      { says: '10 bis 30 s halten', from: 'American College of Sports Medicine, 2021' },
      { says: 'Wen man zuerst ärztlich nachsehen lässt', from: 'BMC Musculoskeletal Disorders 2019, 2871, Tabelle 3' },
      { says: 'Wann man den Notruf wählt', from: 'Sheffield Aches and Pains (NHS)' },
    ],
  },
};
