/** The mutations' ROMs with their tags, what our rules say of them, and the table that docs/boot-proof.md shows. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer, RunVerdict } from '../../src/consumers/consumer.js';
import { askOvmf } from '../../src/consumers/ovmf.js';
import { askSeabios } from '../../src/consumers/seabios.js';
import { ROOT } from '../support/files.js';
import { E1000, MUTATIONS, type Mutation } from './mutations.js';

export const PROOF = join(ROOT, 'docs/boot-proof.md');

export interface Case extends Mutation {
	readonly bytes: Uint8Array;
	/** What all of its drivers' tags begin with. */
	readonly prefix: string;
	readonly ovmf: Answer<RunVerdict>;
	readonly seabios: Answer<RunVerdict>;
}

export const CASES: readonly Case[] = MUTATIONS.map((mutation, index) => {
	const prefix = `<${String(index).padStart(3, '0')}`;
	const bytes = mutation.build((letter) => `${prefix}${letter}>`);
	const question = { bytes, device: E1000, secureBoot: false };
	return { ...mutation, bytes, prefix, ovmf: askOvmf(question), seabios: askSeabios(question) };
});

/** `a`, `a b` or `-`: the drivers of a case that spoke, in order. */
export function spoken({ prefix }: Case, debug: string): string {
	const letters = debug.matchAll(new RegExp(`${prefix}([a-z])>`, 'g'));
	return [...letters].map(([, letter]) => letter).join(' ') || '-';
}

export interface Row {
	readonly ovmf: string;
	readonly seabios: string;
}

const TITLE = `# What firmware did with each ROM

Written by \`ROMTOOL_WRITE_DOCS=1 npx vitest run --config test/vitest.config.ts test/consumers/boots.test.ts\`, which
boots each ROM in QEMU and sees which of its drivers speak on the debug port: \`a\` is the first, \`b\` the second, \`-\`
none. The verdicts are those of \`askOvmf\` and \`askSeabios\`, and the test fails where firmware does otherwise.
"hangs" is firmware that never gets to its boot manager.
`;

const HEAD = ['ROM', 'rule', 'OVMF', 'verdict', 'SeaBIOS', 'verdict'];

function line(cells: readonly string[]): string {
	return `| ${cells.join(' | ')} |\n`;
}

function tableRow(one: Case, row: Row): string {
	return line([one.name, `\`${one.rule}\``, row.ovmf, one.ovmf.verdict, row.seabios, one.seabios.verdict]);
}

export function proofDocument(rows: ReadonlyMap<string, Row>): string {
	const body = CASES.map((one) => tableRow(one, rows.get(one.name) ?? { ovmf: '?', seabios: '?' }));
	return `${TITLE}\n${line(HEAD)}${line(HEAD.map(() => '---'))}${body.join('')}`;
}

/** The committed table's rows. */
export function committedRows(): Map<string, Row> {
	const rows = new Map<string, Row>();
	for (const text of readFileSync(PROOF, 'utf8').split('\n').slice(1)) {
		const [, name, rule, ovmf, , seabios] = text.split('|').map((cell) => cell.trim());
		if (name && rule?.startsWith('`')) rows.set(name, { ovmf: ovmf ?? '', seabios: seabios ?? '' });
	}
	return rows;
}
