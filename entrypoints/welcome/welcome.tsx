/** The welcome page, connected: the sample read by the real engine, and the browser's question about sites. */

import { useEffect, useState } from 'preact/hooks';
import { type SampleView, type SiteAnswer, WelcomeView } from '../../components/welcome-view';
import { NEWS_SITES } from '../../lib/platform/news-sites';
import { requestSites, type SiteChoice } from '../../lib/platform/permissions';
import { reportError } from '../../lib/platform/report-error';
import { loadModels } from '../connect/load-models';
import { readText } from '../connect/read-text';
import { readSample } from './sample';

const SAMPLE = '/sample/article.html';

export function Welcome() {
  const [answer, setAnswer] = useState<SiteAnswer>('none');
  // Nothing is awaited before the request: the browser asks only straight from a click.
  const ask = (choice: SiteChoice) => {
    requestSites(choice)
      .then((allowed) => setAnswer(allowed ? 'granted' : 'refused'))
      .catch((error: unknown) => {
        reportError('request-sites', error);
        setAnswer('refused');
      });
  };
  return (
    <WelcomeView
      sample={useSample()}
      newsSites={NEWS_SITES}
      answer={answer}
      onPageOnly={() => setAnswer('page-only')}
      onNewsSites={() => ask({ kind: 'news-sites' })}
      onAllSites={() => ask({ kind: 'all-sites' })}
    />
  );
}

function useSample(): SampleView {
  const [sample, setSample] = useState<SampleView>({ state: 'loading' });
  useEffect(() => {
    Promise.all([readSample(SAMPLE), loadModels()])
      .then(([text, models]) => setSample({ state: 'ready', read: readText(text, models) }))
      .catch((error: unknown) => {
        reportError('read-sample', error);
        setSample({ state: 'failed' });
      });
  }, []);
  return sample;
}
