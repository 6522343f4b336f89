/** Debian's UEFIExtract (package uefitool-cli) as a second opinion: what it finds in an image, as a tree. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { TestContext } from 'vitest';
import { temporaryFolder } from '../files.js';
import { need } from '../process.js';

export interface ExtractedNode {
	/** As the folder is called, without its number: a GUID, a known name or what the node is. */
	readonly name: string;
	/** `Volume`, `File`, `Section` and so on, and which kind of it. */
	readonly type: string;
	readonly subtype: string;
	/** All that it says about the node. */
	readonly info: string;
	readonly header: Uint8Array;
	/** Of compressed sections as they are; what they hold is in the nodes below. */
	readonly body: Uint8Array;
	readonly children: readonly ExtractedNode[];
}

export interface Extracted {
	/** One line for each thing it finds wrong. */
	readonly complaints: readonly string[];
	readonly image: ExtractedNode;
}

/** Skips the test where UEFIExtract is missing. */
export function uefiExtract(context: TestContext, image: Uint8Array): Extracted {
	// It takes --version for the name of an image.
	const there = (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, 'UEFIExtract')));
	need(context, there, 'UEFIExtract (Debian package uefitool-cli)');
	const folder = temporaryFolder();
	writeFileSync(join(folder, 'image.bin'), image);
	const { stdout, stderr } = spawnSync('UEFIExtract', ['image.bin', 'all'], { cwd: folder, encoding: 'utf8' });
	const complaints = `${stdout}${stderr}`.split('\n').filter((line) => line !== '');
	return { complaints, image: nodeIn(join(folder, 'image.bin.dump'), '') };
}

function nodeIn(folder: string, name: string): ExtractedNode {
	const contentOf = (part: string) => {
		const path = join(folder, part);
		return existsSync(path) ? new Uint8Array(readFileSync(path)) : new Uint8Array();
	};
	const info = Buffer.from(contentOf('info.txt')).toString('utf8');
	const children = readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map((entry) => /^(\d+) (.*)$/.exec(entry.name) ?? ['', '', ''])
		.sort(([, a], [, b]) => Number(a) - Number(b))
		.map(([path = '', , childName = '']) => nodeIn(join(folder, path), childName));
	return {
		name,
		type: /^Type: (.*)$/m.exec(info)?.[1] ?? '',
		subtype: /^Subtype: (.*)$/m.exec(info)?.[1] ?? '',
		info,
		header: contentOf('header.bin'),
		body: contentOf('body.bin'),
		children,
	};
}
