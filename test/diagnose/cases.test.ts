/**
 * Public logs with their accepted causes. Each cause must be found first or second, and lines that are harmless are never shown as
 * one. Logs that contain none must not get one.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/diagnose/diagnose.js';
import { ROOT } from '../support/files.js';
import { recognisedIn } from '../support/logs.js';

const FOLDER = join(ROOT, '../shared/cases');

interface Case {
	readonly file: string;
	readonly causes: readonly string[];
	/** One of the causes is enough. */
	readonly anyOf: boolean;
	readonly harmless: readonly string[];
}

const LIST = join(FOLDER, 'cases.json');
const cases: readonly Case[] = existsSync(LIST) ? JSON.parse(readFileSync(LIST, 'utf8')) : [];

describe.skipIf(cases.length === 0)('public logs (../shared/cases)', () => {
	it.each(cases)('$file: $causes', judge);
});

function judge({ file, causes, anyOf, harmless }: Case): void {
	const text = readFileSync(join(FOLDER, file), 'utf8');
	const [found] = diagnose([{ name: file, text: [text] }]).files;
	const first = found?.causes.slice(0, 2).map(({ code }) => code) ?? [];
	const wanted = causes.filter((code) => code !== 'not-in-log');
	if (anyOf && wanted.length > 0) expect(wanted.some((code) => first.some((each) => each === code))).toBe(true);
	else expect(first).toEqual(expect.arrayContaining(wanted));
	if (causes.length === 0) expect(found?.causes).toEqual([]);
	if (causes.includes('not-in-log')) {
		expect(found?.causes.filter(({ confidence }) => confidence !== 'possible')).toEqual([]);
	}
	expect(found?.harmless.map(({ code }) => code)).toEqual(expect.arrayContaining([...harmless]));
	const evidence = new Set(found?.causes.flatMap(({ lines }) => lines));
	const shown = recognisedIn(text).filter(({ message, line }) => harmless.includes(message) && evidence.has(line));
	expect(shown).toEqual([]);
}
