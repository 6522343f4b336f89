/** Simplified Chinese. */
import { makeTranslator } from '../translator.js';
import { COMMANDER } from './commander.js';

export const ZH = { ...COMMANDER };

export const toChinese = makeTranslator(ZH);
