import { expect, test } from 'vitest';
import manifest from '../../package.json';
import { explainNodeVersion, REQUIRED_NODE } from '../../scripts/node-version.mjs';

test.each(['20.19.0', '20.19.43', '20.20.1', '22.0.0', '100.0.0'])('Node %s will do', (version) => {
  expect(explainNodeVersion(version)).toBeNull();
});

test.each(['18.20.8', '20.18.3', '20.9.0', '4.9.1'])('Node %s is too old, and the message names both', (version) => {
  expect(explainNodeVersion(version)).toContain(`needs Node ${REQUIRED_NODE} or newer, and this is Node ${version}`);
});

test('the version asked for is the one package.json states', () => {
  expect(REQUIRED_NODE).toBe(`${manifest.engines.node.replace('>=', '')}.0`);
});
