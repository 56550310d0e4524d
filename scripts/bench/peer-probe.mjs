/**
 * `node peer-probe.mjs NAME < TASK.json`: another library's quantities in some texts and the CPU time it takes for others,
 * as JSON; null when it is not installed. In a process of its own, as it is published (see peer-probe.d.mts).
 */
import { readFileSync } from 'node:fs';

const PEERS = {
  'wink-nlp': async () => {
    const [{ default: winkNLP }, { default: model }] = await Promise.all([
      import('wink-nlp'),
      import('wink-eng-lite-web-model'),
    ]);
    const nlp = winkNLP(model);
    const kinds = new Set(['CARDINAL', 'MONEY', 'PERCENT', 'DURATION']);
    return (text) =>
      nlp
        .readDoc(text)
        .entities()
        .filter((entity) => kinds.has(entity.out(nlp.its.type)))
        .out();
  },
  compromise: async () => {
    const { default: nlp } = await import('compromise/three');
    return (text) =>
      nlp(text)
        .numbers()
        .json()
        .map(({ number }) => String(number.num));
  },
};

process.stdout.write(JSON.stringify(await probe(process.argv[2], JSON.parse(readFileSync(0, 'utf8')))));

async function probe(name, { read, timed, rounds }) {
  const quantitiesOf = await PEERS[name]().catch(() => null);
  if (quantitiesOf === null) return null;
  return {
    quantities: read.map(quantitiesOf),
    rounds: Array.from({ length: rounds }, () => {
      const from = process.cpuUsage();
      timed.forEach(quantitiesOf);
      const { user, system } = process.cpuUsage(from);
      return (user + system) / 1000;
    }),
  };
}
