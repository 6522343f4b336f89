/** From a package as a vendor has it for download to the ROM files and the lines, in one command: as from the bare image. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import { describe, expect, it } from 'vitest';
import { amdBios } from '../support/bios.js';
import { corpusFile, putFile, temporaryFolder } from '../support/files.js';
import { romtool } from '../support/io.js';
import { VENDOR_PACKAGES } from '../support/packages/vendors.js';

/** All that is written, and the lines with the files that they name. */
async function chain(bytes: Uint8Array, name: string) {
	const folder = temporaryFolder();
	const file = putFile(folder, name, bytes);
	const to = joinPath(folder, 'extracted');
	const words = ['extract', file, '--for', '1002:1636', '--rom', '--directory', to];
	const { stdout, stderr, exitCode } = await romtool(words);
	const files = readdirSync(to).filter((each) => each !== 'manifest.json');
	const digests = files.map((each) => [
		each,
		createHash('sha256')
			.update(readFileSync(joinPath(to, each)))
			.digest('hex'),
	]);
	const manifest: { containers?: { kind: string }[] }[] = JSON.parse(
		readFileSync(joinPath(to, 'manifest.json'), 'utf8'),
	);
	const kinds = manifest.flatMap(({ containers = [] }) => containers.map(({ kind }) => kind));
	return { exitCode, stderr, digests, lines: stdout.match(/^ {2}hostpci\d: .*$/gm), kinds };
}

const AMD = amdBios();
type Chained = ReturnType<typeof chain>;
let own: Chained | undefined;
let board: Chained | undefined;

async function compare(
	image: Uint8Array,
	bareOf: Chained,
	make: (image: Uint8Array) => Uint8Array,
	kinds: readonly string[],
) {
	const bare = await bareOf;
	expect(bare.exitCode).toBe(0);
	expect(bare.lines).toEqual([
		expect.stringMatching(/^ {2}hostpci0: .*romfile=\S+\.bin$/),
		expect.stringMatching(/^ {2}hostpci1: .*romfile=\S+\.rom$/),
	]);
	expect(await chain(make(image), 'package.exe')).toEqual({ ...bare, kinds });
}

describe.each(VENDOR_PACKAGES)('a package of %s', (_, make, kinds) => {
	it('gives both ROMs and the lines of our own image', async () => {
		own ??= chain(AMD, 'image.rom');
		await compare(AMD, own, make, kinds);
	});

	it('gives both ROMs and the lines of an image of a whole board', async (context) => {
		const image = corpusFile(context, 'bios/SYNTH__AMD_aptioV_like_16M.rom');
		board ??= chain(image, 'image.rom');
		await compare(image, board, make, kinds);
	});
});
