/** What is not marked, connected: every rule in force, live, with the way back. */

import { RuleList } from '../../components/rule-list';
import { reportError } from '../../lib/platform/report-error';
import { LiveView } from '../connect/live-view';
import { ruleStore } from '../connect/stores';
import { useLive } from '../connect/use-live';

export function Rules() {
  const live = useLive(() => ruleStore.allRules(), 'rules');
  return (
    <LiveView live={live}>
      {(rules) => (
        <RuleList
          rules={rules}
          now={Date.now()}
          onForget={(id) => {
            ruleStore.forgetRule(id).catch((error: unknown) => reportError('forget-rule', error));
          }}
        />
      )}
    </LiveView>
  );
}
