/** A pasted text, connected: the engine reads it in this page. */

import { useEffect, useState } from 'preact/hooks';
import { PastedText } from '../../components/pasted-text';
import { type EngineModels, NO_MODELS } from '../../lib/annotations/models';
import { reportError } from '../../lib/platform/report-error';
import { loadModels } from '../connect/load-models';
import { readText } from '../connect/read-text';

export function Paste() {
  const models = useModels();
  return (
    <PastedText onRead={(text) => readText(text, models)} onCopy={(text) => navigator.clipboard.writeText(text)} />
  );
}

/** The rules alone until the models are there, which is long before a text is pasted. */
function useModels(): EngineModels {
  const [models, setModels] = useState(NO_MODELS);
  useEffect(() => {
    loadModels()
      .then(setModels)
      .catch((error: unknown) => reportError('load-models', error));
  }, []);
  return models;
}
