/** Simplified Chinese. */
import type { Entries } from '../entries.js';
import { makeTranslator } from '../translator.js';
import { COMMON } from './common.js';

/** By what they are about; no sentence is in two of them. */
export const CATALOGUES: readonly Entries[] = [COMMON];

export const ZH: Entries = Object.assign({}, ...CATALOGUES);

export const toChinese = makeTranslator(ZH);
