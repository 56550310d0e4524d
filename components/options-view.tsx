/** The options page: sites, marks, look, keyboard, data. The settings and callbacks in; a change goes out whole. */

import type { ComponentChildren } from 'preact';
import { DataLoss, type DataLossProps } from './data-loss';
import { DataSettings, type DataSettingsProps } from './data-settings';
import { OPTIONS_WORDS, PACK_WORDS, READ_WORDS } from './options-words';
import { PackSettings, type PackSettingsProps } from './pack-settings';
import { PAGE_WORDS } from './page-words';
import { RadioGroup, type RadioOption } from './radio-group';
import { type ReadFiguresProps, ReadFiguresSettings } from './read-figures-settings';
import { type Shortcut, ShortcutList } from './shortcut-list';
import { SiteSettings, type SiteSettingsProps } from './site-settings';
import { Switch } from './switch';

type Sensitivity = 'few' | 'balanced' | 'all';
type ColourScheme = 'system' | 'light' | 'dark';

/** The reader's settings as this page changes them; their stored form is the platform's business. */
export interface ShownSettings {
  readonly sitesOff: readonly string[];
  readonly sensitivity: Sensitivity;
  readonly marks: { readonly figures: boolean; readonly claims: boolean; readonly quotations: boolean };
  readonly look: { readonly scheme: ColourScheme; readonly inPrint: boolean };
  readonly packs: readonly string[];
  readonly keepRead: boolean;
}

export interface OptionsViewProps {
  readonly settings: ShownSettings;
  readonly sites: Omit<SiteSettingsProps, 'sitesOff'>;
  readonly packs: PackSettingsProps['available'];
  readonly readFigures: ReadFiguresProps;
  /** null while the database is the reader's. */
  readonly loss: DataLossProps | null;
  readonly data: DataSettingsProps;
  readonly shortcuts: readonly Shortcut[];
  readonly onChangeShortcuts: () => void;
  readonly onSettings: (settings: ShownSettings) => void;
}

const SENSITIVITIES: readonly RadioOption<Sensitivity>[] = (['few', 'balanced', 'all'] as const).map(toOption);
const SCHEMES: readonly RadioOption<ColourScheme>[] = (['system', 'light', 'dark'] as const).map(toOption);
const KINDS = ['figures', 'claims', 'quotations'] as const;

export function OptionsView(props: OptionsViewProps) {
  const { settings, sites, packs, readFigures, loss, data, shortcuts, onChangeShortcuts, onSettings } = props;
  const { marks, look } = settings;
  return (
    <div class="options">
      <header>
        <p class="brand">
          <img src="/icon/48.png" alt="" width="24" height="24" />
          {PAGE_WORDS.brand}
        </p>
        <h1>{OPTIONS_WORDS.title}</h1>
        <p class="soft small">{OPTIONS_WORDS.saved}</p>
      </header>
      <main>
        {loss === null ? null : <DataLoss {...loss} />}
        <Section title={OPTIONS_WORDS.sites}>
          <SiteSettings {...sites} sitesOff={settings.sitesOff} />
        </Section>
        <Section title={OPTIONS_WORDS.marks}>
          <div>
            {KINDS.map((kind) => (
              <Switch
                key={kind}
                on={marks[kind]}
                onChange={(on) => onSettings({ ...settings, marks: { ...marks, [kind]: on } })}
              >
                {OPTIONS_WORDS[kind]}
              </Switch>
            ))}
          </div>
          <h3>{OPTIONS_WORDS.sensitivity}</h3>
          <RadioGroup
            legend={OPTIONS_WORDS.sensitivity}
            name="sensitivity"
            options={SENSITIVITIES}
            value={settings.sensitivity}
            onChange={(sensitivity) => onSettings({ ...settings, sensitivity })}
          />
        </Section>
        <Section title={OPTIONS_WORDS.look}>
          <RadioGroup
            legend={OPTIONS_WORDS.look}
            name="scheme"
            options={SCHEMES}
            value={look.scheme}
            onChange={(scheme) => onSettings({ ...settings, look: { ...look, scheme } })}
          />
          <Switch on={look.inPrint} onChange={(inPrint) => onSettings({ ...settings, look: { ...look, inPrint } })}>
            {OPTIONS_WORDS.inPrint}
          </Switch>
        </Section>
        <Section title={PACK_WORDS.title}>
          <PackSettings
            available={packs}
            chosen={settings.packs}
            onChoose={(ids) => onSettings({ ...settings, packs: ids })}
          />
        </Section>
        <Section title={READ_WORDS.title}>
          <ReadFiguresSettings
            {...readFigures}
            on={settings.keepRead}
            onChange={(keepRead) => onSettings({ ...settings, keepRead })}
          />
        </Section>
        <Section title={OPTIONS_WORDS.keyboard}>
          <ShortcutList shortcuts={shortcuts} onChange={onChangeShortcuts} />
        </Section>
        <Section id="data" title={OPTIONS_WORDS.data}>
          <DataSettings {...data} />
        </Section>
      </main>
    </div>
  );
}

interface SectionProps {
  readonly id?: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

function Section({ id, title, children }: SectionProps) {
  return (
    <section class="options-section" {...(id === undefined ? {} : { id })}>
      <h2>{title}</h2>
      <div class="options-body">{children}</div>
    </section>
  );
}

function toOption<Value extends Sensitivity | ColourScheme>(value: Value): RadioOption<Value> {
  const [label, note] = OPTIONS_WORDS[value];
  return { value, label, note };
}
