/** Intel's GOP drivers after our helper come at least as far as after the helpers that people use. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { IGD_HELPER } from '../../src/igd-helper/igd-helper.js';
import { ROOT } from '../support/files.js';
import { needQemu } from '../support/qemu.js';
import { chosen } from './harness/choice.js';
import { gopCases } from './harness/gop-cases.js';
import { type GopRow, gopDocument } from './harness/gop-document.js';
import { runGop } from './harness/gop-run.js';
import { driversOf, PUBLISHED_HELPERS } from './harness/helpers.js';

const TIMEOUT = 3_600_000;
const PARTS = 6;
const WRITE = process.env['ROMTOOL_WRITE_DOCS'] === '1';
const cases = gopCases();

const rows: GopRow[] = [];
afterAll(() => {
	if (WRITE && cases.length > 0)
		writeFileSync(join(ROOT, 'docs/igd-helper-gops.md'), gopDocument(PUBLISHED_HELPERS, rows));
});

describe('GOP drivers on the false iGPU', () => {
	it('come as far after our helper as after others', { timeout: TIMEOUT }, async (context) => {
		if (cases.length === 0) context.skip('no ../shared/corpus: GOP drivers are not part of the repository');
		needQemu(context);
		for (const { name, driver, scenario } of chosen(cases, PARTS)) {
			const ours = await runGop(scenario, [IGD_HELPER.driver()], driver);
			const others = [];
			for (const helper of PUBLISHED_HELPERS) others.push(await runGop(scenario, driversOf(helper) ?? [], driver));
			const none = WRITE ? await runGop(scenario, [], driver) : undefined;
			rows.push({ name, results: [ours, ...others, ...(none === undefined ? [] : [none])] });
			expect(ours.seen?.vbt?.status, `${name}: VBT`).toBe(0n);
			for (const other of others) {
				expect(
					[...other.registers].filter((register) => !ours.registers.has(register)),
					name,
				).toEqual([]);
				if (other.seen?.connect === 0n) expect(ours.seen?.connect, name).toBe(0n);
			}
		}
	});
});
