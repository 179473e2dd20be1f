import { InstallSection } from '../install/InstallSection.tsx';
import { NewVersion } from '../install/NewVersion.tsx';
import { t } from '../messages/en.ts';
import { Page } from '../parts/Page.tsx';
import { SettingsForm } from './SettingsForm.tsx';

export const SettingsPage = () => (
  <Page title={t.settings.title}>
    <NewVersion />
    <h1 style={{ fontSize: '1.5rem', fontWeight: 650, marginBottom: 16 }}>{t.settings.title}</h1>
    <SettingsForm />
    <InstallSection />
  </Page>
);
