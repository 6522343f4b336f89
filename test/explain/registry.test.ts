/** The registry of codes holds what the source gives, no less and no more; docs/findings.md is made of it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ExplainedFinding, explainedFindings, explainFinding } from '../../src/index.js';
import { ROOT } from '../support/files.js';
import { codeSites, composedCodes } from '../support/finding-codes.js';

const DOCUMENT = join(ROOT, 'docs/findings.md');
const SEVERITIES = ['error', 'warning', 'note'];

const sites = codeSites();
const given = new Map(sites.map(({ code, file }) => [code, file]));
const explained = explainedFindings();

describe('the registry', () => {
	it('explains every code that the source gives', () => {
		expect([...given].filter(([code]) => explainFinding(code).length === 0)).toEqual([]);
	});

	it('explains no code that the source does not give', () => {
		expect(explained.map(({ code }) => code).filter((code) => !given.has(code))).toEqual([]);
	});

	it('finds the codes at all, of every way to give one', () => {
		// A property; a variable; an error; a helper's argument; a rule; a choice of two.
		const samples = [
			'legacy-sum',
			'efi-machine-mismatch',
			'pe-magic',
			'i915-bdb-size',
			'ovmf-pe-entry',
			'group-shared',
		];
		expect(samples.filter((code) => !given.has(code))).toEqual([]);
		expect(given.size).toBeGreaterThan(250);
	});

	it('has codes that are written out, so that a search finds them', () => {
		expect(composedCodes()).toEqual([]);
	});

	it('has sentences for cause and fix', () => {
		const broken = explained.filter(({ cause, fix }) => ![cause, fix].every((text) => /^[-A-Z<"a-z].*\.$/.test(text)));
		expect(broken.map(({ code }) => code)).toEqual([]);
	});

	it('has a code once in a domain', () => {
		const keys = explained.map(({ domain, code }) => `${domain}: ${code}`);
		expect(keys).toEqual([...new Set(keys)]);
	});
});

/** Of broken rules, which become findings where all of them are known: an error is why nothing runs. */
const OF_RULES: Readonly<Record<string, string>> = { OVMF: 'error, warning', SeaBIOS: 'error, note' };

/** What says no severity is a broken rule, or is thrown. */
function severitiesOf({ code, domain }: ExplainedFinding): string {
	const said = new Set(sites.filter((each) => each.code === code).flatMap(({ severities }) => severities));
	return SEVERITIES.filter((each) => said.has(each)).join(', ') || (OF_RULES[domain] ?? 'error');
}

function table(rows: readonly ExplainedFinding[]): string[] {
	const ofRules = rows.some(({ source }) => source !== undefined);
	const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
	const head = ofRules
		? ['code', 'severity', 'rule that is broken', 'where it stands', 'what to do']
		: ['code', 'severity', 'cause', 'what to do'];
	return [
		line(head),
		line(head.map(() => '---')),
		...rows.map((row) => {
			const { code, cause, fix, source = '' } = row;
			return line([`\`${code}\``, severitiesOf(row), cause, ...(ofRules ? [source] : []), fix]);
		}),
	];
}

function documentOf(): string {
	const domains = [...new Set(explained.map(({ domain }) => domain))];
	return [
		'# The codes of findings',
		'',
		'Written by `ROMTOOL_WRITE_DOCS=1 npx vitest run --config test/vitest.config.ts test/explain/registry.test.ts`, from what',
		'`romtool explain CODE` says. The test also reads the codes out of the source, so that none is missing and none is too many.',
		'',
		'An error will not work, a warning works for some, a note is worth knowing. What keeps one ROM from running may be less in',
		'another, where a second image does the work, so that a code may have several severities. `lint` has an error where',
		'qemu-server, libvirt or QEMU refuses the configuration, or a ROM goes unread. Its rules are broken one by one in a',
		'configuration that keeps all others (test/proxmox/lint.test.ts, test/libvirt/lint.test.ts), those of OVMF and SeaBIOS in',
		'ROMs that meet the real ones ([boot-proof.md](boot-proof.md)).',
		...domains.flatMap((domain) => [
			'',
			`## ${domain}`,
			'',
			...table(explained.filter((each) => each.domain === domain)),
		]),
		'',
	].join('\n');
}

describe('docs/findings.md', () => {
	it('is up to date', () => {
		if (process.env['ROMTOOL_WRITE_DOCS'] === '1') writeFileSync(DOCUMENT, documentOf());
		expect(readFileSync(DOCUMENT, 'utf8')).toBe(documentOf());
	});
});
