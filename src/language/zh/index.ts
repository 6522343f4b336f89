/** Simplified Chinese. */
import type { Entries } from '../entries.js';
import { makeTranslator } from '../translator.js';
import { CLI_EFIROM } from './cli-efirom.js';
import { CLI_FILES } from './cli-files.js';
import { CLI_ROM } from './cli-rom.js';
import { COMMANDER } from './commander.js';
import { COMMON } from './common.js';
import { LISTS } from './lists.js';

/** By what they are about; no sentence is in two of them. */
export const CATALOGUES: readonly Entries[] = [COMMON, LISTS, COMMANDER, CLI_FILES, CLI_ROM, CLI_EFIROM];

export const ZH: Entries = Object.assign({}, ...CATALOGUES);

export const toChinese = makeTranslator(ZH);
