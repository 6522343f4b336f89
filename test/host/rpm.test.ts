import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rpmVersion } from '../../src/host/rpm/rpm-version.js';
import { SqliteFile, textOf } from '../../src/host/rpm/sqlite-table.js';
import { temporaryFolder } from '../support/files.js';
import { rpmHeader, sqliteFile, type Table } from '../support/sqlite.js';

const readOf = (bytes: Uint8Array) => (offset: number, length: number) => bytes.subarray(offset, offset + length);
const header = (name: string, version: string, padding = 0) =>
	rpmHeader({ 100: 'C', 1000: name, 1001: version, 1002: '1.fc43' }, padding);

/** Three packages, of which one has so many files that its header fills further pages. */
const TABLES: readonly Table[] = [
	{
		name: 'Packages',
		perPage: 1,
		rows: [
			[1, undefined, header('bash', '5.3.0')],
			[7, undefined, header('qemu-system-x86-core', '10.1.3', 5000)],
			[9, undefined, header('zlib', '1.3.1', 200)],
		],
	},
	{
		name: 'Name',
		perPage: 2,
		rows: [
			[1, 'bash', 1, 0],
			[2, 'qemu-system-x86-core', 7, 0],
			[3, new TextEncoder().encode('zlib'), 9, 0],
		],
	},
];

describe("rpm's database", () => {
	it.each([512, 1024, 4096])('has the version of a package, with pages of %i bytes', (pageSize) => {
		const read = readOf(sqliteFile(TABLES, pageSize));
		expect(rpmVersion(read, ['qemu-kvm-core', 'qemu-system-x86-core'])).toBe('10.1.3');
		expect(rpmVersion(read, ['zlib', 'bash'])).toBe('1.3.1');
		expect(rpmVersion(read, ['qemu-kvm-core'])).toBeUndefined();
	});

	it('has none where a name leads to the header of another package', () => {
		const [packages, names] = TABLES as [Table, Table];
		const wrong = { ...names, rows: [[1, 'qemu-kvm-core', 9, 0]] } satisfies Table;
		expect(rpmVersion(readOf(sqliteFile([packages, wrong])), ['qemu-kvm-core'])).toBeUndefined();
	});

	it('has none of other files', () => {
		expect(rpmVersion(readOf(new Uint8Array(4096)), ['bash'])).toBeUndefined();
		expect(rpmVersion(readOf(sqliteFile([{ name: 'other', rows: [] }])), ['bash'])).toBeUndefined();
		expect(rpmVersion(readOf(sqliteFile(TABLES).subarray(0, 600)), ['bash'])).toBeUndefined();
	});

	it('never throws at damaged ones, and ends', () => {
		const whole = sqliteFile(TABLES);
		const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
		fc.assert(
			fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
				const bytes = whole.slice();
				for (const [at, value] of changes) bytes[at] = value;
				void rpmVersion(readOf(bytes), ['qemu-system-x86-core']);
			}),
		);
	});

	it('reads no more pages than the bound, of a tree that leads to itself', () => {
		const bytes = sqliteFile(TABLES);
		const root = SqliteFile.open(readOf(bytes))?.rootOf('Name') ?? 0;
		const view = new DataView(bytes.buffer);
		const at = (root - 1) * 512;
		view.setUint32(at + 8, root);
		view.setUint32(at + view.getUint16(at + 12), root);
		let reads = 0;
		const counted = (offset: number, length: number) => {
			reads++;
			return readOf(bytes)(offset, length);
		};
		expect(rpmVersion(counted, ['bash'])).toBeUndefined();
		expect(reads).toBeLessThan(4200);
	});

	const python = spawnSync('python3', ['-c', 'import sqlite3']).status === 0;
	it.skipIf(!python)('is read as SQLite itself writes it', () => {
		const path = join(temporaryFolder(), 'rpmdb.sqlite');
		const script = `import sqlite3, sys
db = sqlite3.connect(sys.argv[1])
db.execute("CREATE TABLE 'Packages' (hnum INTEGER PRIMARY KEY AUTOINCREMENT, blob BLOB NOT NULL)")
db.execute("CREATE TABLE 'Name' (key 'TEXT' NOT NULL, hnum INTEGER NOT NULL, idx INTEGER NOT NULL)")
for i in range(1, 3001):
    name = 'package-%d' % i if i != 2500 else 'qemu-system-x86-core'
    db.execute("INSERT INTO Packages VALUES (?, ?)", (i, bytes.fromhex(sys.argv[2]) if i == 2500 else b'\\0' * (i % 900)))
    db.execute("INSERT INTO Name VALUES (?, ?, 0)", (name, i))
db.execute("DELETE FROM Packages WHERE hnum < 100")
db.commit()`;
		const hex = Buffer.from(header('qemu-system-x86-core', '10.1.3', 9000)).toString('hex');
		const { status, stderr } = spawnSync('python3', ['-c', script, path, hex], { encoding: 'utf8' });
		expect([status, stderr]).toEqual([0, '']);
		const bytes = readFileSync(path);
		expect(rpmVersion(readOf(bytes), ['qemu-system-x86-core'])).toBe('10.1.3');
		const file = SqliteFile.open(readOf(bytes));
		const names = [...(file?.rows(file.rootOf('Name') ?? 0) ?? [])].map(({ columns }) => textOf(columns[0]));
		expect(names).toHaveLength(3000);
		expect(names[2499]).toBe('qemu-system-x86-core');
	});
});
