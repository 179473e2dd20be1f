import './theme/mantine.css';
import './theme/tokens.css';
import './theme/fonts.css';
import './theme/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { keepPage, listenForInstall } from './install/install.ts';

const KEEP_AFTER_MS = 2000;

listenForInstall();
// What is kept for the time without a network is fetched when the page itself is there.
if (import.meta.env.PROD) window.addEventListener('load', () => setTimeout(keepPage, KEEP_AFTER_MS));

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
