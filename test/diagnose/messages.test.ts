/** The registry of messages: each is recognised in all surroundings that logs and pastes give it, and says what it means. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CAUSE_CATALOGUE, CAUSES } from '../../src/diagnose/causes/causes.js';
import { withoutPrefix } from '../../src/diagnose/lines/cut-prefix.js';
import { folded } from '../../src/diagnose/lines/fold-text.js';
import { MESSAGES, type MessageId } from '../../src/diagnose/messages/messages.js';
import { matchPattern } from '../../src/diagnose/patterns/match-pattern.js';
import { parsePattern } from '../../src/diagnose/patterns/parse-pattern.js';
import { explainFinding } from '../../src/index.js';
import { ROOT } from '../support/files.js';
import { LINE_ENDS, recognisedIn, SURROUNDINGS } from '../support/logs.js';

const all = Object.entries(MESSAGES) as [MessageId, (typeof MESSAGES)[MessageId]][];

/** What every file of a kind in a folder exports, by its name. */
async function exportedBy(folder: string, file: RegExp): Promise<string[]> {
	const path = join(ROOT, 'src/diagnose', folder);
	const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) => file.test(name));
	const modules = await Promise.all(names.map((name) => import(join(path, name))));
	return modules.flatMap((module) => Object.values(module).flatMap((each) => Object.keys(each as object)));
}

describe('the registry of messages', () => {
	it('has every message of every file of its folder, each once', async () => {
		expect((await exportedBy('messages', /-messages\.ts$/)).sort()).toEqual(Object.keys(MESSAGES).sort());
	});

	it.each(all)('%s is recognised by each of its patterns', (_, { pattern, examples }) => {
		const lines = examples.map((example) => withoutPrefix(folded(example)));
		for (const written of [pattern].flat()) {
			const forms = parsePattern(written);
			expect(
				lines.some((line) => forms.some((form) => matchPattern(form, line) !== undefined)),
				written,
			).toBe(true);
		}
	});

	it.each(all)('%s is recognised wherever it stands', (id, { examples }) => {
		for (const example of examples) {
			for (const [name, surround] of Object.entries(SURROUNDINGS)) {
				for (const end of LINE_ENDS) {
					const found = recognisedIn(`${surround(example)}${end}nothing${end}`).map(({ message }) => message);
					expect(found, `${name}: ${example}`).toContain(id);
				}
			}
		}
	});

	it.each(all)('%s names rules that there are', (_, { rules = [] }) => {
		expect(rules.filter((code) => explainFinding(code).length === 0)).toEqual([]);
	});

	it('is what the list of messages says that people paste', (context) => {
		const path = join(ROOT, '../shared/reference/messages.json');
		if (!existsSync(path)) context.skip('no ../shared/reference/messages.json');
		const listed: { id: string; regex: string }[] = JSON.parse(readFileSync(path, 'utf8'));
		const known = new Map(listed.map(({ id, regex }) => [id, new RegExp(regex)]));
		// Releases and languages that the list does not have are among the examples, too.
		const wrong = all.flatMap(([id, { examples }]) => {
			const listed = known.get(id);
			return listed === undefined || examples.length === 0 || examples.some((line) => listed.test(line)) ? [] : id;
		});
		expect(wrong).toEqual([]);
		expect([...known.keys()].filter((id) => !Object.hasOwn(MESSAGES, id))).toEqual([]);
	});
});

describe('the registry of causes', () => {
	it('has every cause of every catalogue of its folder, each once', async () => {
		expect((await exportedBy('causes', /findings\.ts$/)).sort()).toEqual(Object.keys(CAUSE_CATALOGUE).sort());
		expect(CAUSES.map(([code]) => code).sort()).toEqual(Object.keys(CAUSE_CATALOGUE).sort());
	});

	it.each(CAUSES)('%s is shown by a message, or concluded from several', (code, { conclude }) => {
		const shown = all.some(([, { causes = [] }]) => causes.some((each) => each === code));
		expect(shown || conclude !== undefined).toBe(true);
	});
});
