/** docs/lint.md is what the rules say of themselves. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Rule } from '../../src/guest/lint/config-finding.js';
import { LIBVIRT_RULES } from '../../src/libvirt/lint.js';
import { LINT_RULES } from '../../src/proxmox/lint.js';
import { ROOT } from '../support/files.js';

const DOCUMENT = join(ROOT, 'docs/lint.md');

function table(rules: Readonly<Record<string, Rule>>): string[] {
	const cell = (text: string) => text.replaceAll('|', '\\|');
	return [
		'| code | what the rule holds | where that stands |',
		'| --- | --- | --- |',
		...Object.entries(rules).map(([code, { source, text }]) => `| \`${code}\` | ${cell(text)} | ${cell(source)} |`),
	];
}

function documentOf(): string {
	return [
		'# The rules of `romtool lint`',
		'',
		'Written by `ROMTOOL_WRITE_DOCS=1 npx vitest run --config test/vitest.config.ts test/proxmox/lint-docs.test.ts`.',
		'A finding is an error where qemu-server, libvirt or QEMU refuses the configuration, or a ROM goes unread; where it works',
		'for some, it is a warning. test/proxmox/lint.test.ts and test/libvirt/lint.test.ts break each rule in a configuration',
		'that keeps all others.',
		'',
		'## Configurations of Proxmox VE',
		'',
		...table(LINT_RULES),
		'',
		'## Domains of libvirt',
		'',
		...table(LIBVIRT_RULES),
		'',
	].join('\n');
}

it('is up to date', () => {
	if (process.env['ROMTOOL_WRITE_DOCS'] === '1') writeFileSync(DOCUMENT, documentOf());
	expect(readFileSync(DOCUMENT, 'utf8')).toBe(documentOf());
});
