/** Imports go one way: from the room of bytes up to the command line, never back. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './support/files.js';

/** Each room may import from itself and from the rooms of the lines above it. */
const FLOORS = [
	['bytes'],
	['codec', 'pci'],
	['executable', 'option-rom', 'firmware', 'acpi', 'host', 'names'],
	['graphics'],
	['consumers', 'probe'],
	['report'],
	['guest'],
	['proxmox', 'libvirt'],
	['explain'],
	['index.ts'],
	['cli', 'web'],
];
/** On the third floor the option ROM stands on the executables that it carries. */
const BESIDE = new Set(['option-rom -> executable', 'firmware -> executable', 'firmware -> option-rom']);

const SRC = join(ROOT, 'src');

interface Import {
	readonly file: string;
	readonly target: string;
}

const imports: Import[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
	.flatMap((file) => {
		const text = readFileSync(join(SRC, file), 'utf8');
		const found = text.matchAll(/^(?:import|export)\b[^'";]*?from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm);
		return [...found].map((match) => ({ file, target: match[1] ?? match[2] ?? match[3] ?? '' }));
	});

const floorOf = (room: string) => FLOORS.findIndex((rooms) => rooms.includes(room));
const roomOf = (path: string) => path.split(sep)[0] as string;

describe('direction of imports', () => {
	it('finds the imports at all', () => {
		expect(imports.length).toBeGreaterThan(100);
	});

	it('knows every room', () => {
		const rooms = new Set(imports.map(({ file }) => roomOf(file)));
		expect([...rooms].filter((room) => floorOf(room) < 0)).toEqual([]);
	});

	it('goes down only', () => {
		const wrong = imports
			.filter(({ target }) => target.startsWith('.'))
			.map(({ file, target }) => ({
				file,
				from: roomOf(file),
				to: roomOf(relative(SRC, join(SRC, dirname(file), target))),
			}))
			.filter(({ from, to }) => from !== to && floorOf(to) >= floorOf(from) && !BESIDE.has(`${from} -> ${to}`));
		expect(wrong).toEqual([]);
	});

	it('reaches Node from the command line alone', () => {
		const wrong = imports.filter(({ file, target }) => target.startsWith('node:') && roomOf(file) !== 'cli');
		expect(wrong).toEqual([]);
	});
});
