import { useSyncExternalStore } from 'react';
import { type Installing, installing, onInstalling } from './install.ts';

export const useInstalling = (): Installing => useSyncExternalStore(onInstalling, installing);
