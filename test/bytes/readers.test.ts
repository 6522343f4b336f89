/** Builds have readers that were made beforehand: they read what those read that are compiled when they are called. */
import fc from 'fast-check';
import { type Plugin, rolldown } from 'rolldown';
import { expect, it } from 'vitest';
import { volumeHeader } from '../../src/firmware/volume-header.js';
import { pciDataStructure30 } from '../../src/option-rom/pci-data-structure.js';
import { ROOT } from '../support/files.js';

interface Bundled {
	readonly volumeHeader: typeof volumeHeader;
	readonly pciDataStructure30: typeof pciDataStructure30;
}

it('reads as the compiled ones do, and compiles nothing', async () => {
	const { readers } = (await import(`${ROOT}/.rolldown.readers.mjs`)) as { readonly readers: Plugin };
	const entry = {
		name: 'entry',
		resolveId: (source: string) => (source === 'entry' ? source : null),
		load: (id: string) =>
			id === 'entry'
				? `export { volumeHeader } from '${ROOT}/src/firmware/volume-header.ts';
				   export { pciDataStructure30 } from '${ROOT}/src/option-rom/pci-data-structure.ts';`
				: null,
	};
	const bundle = await rolldown({ input: 'entry', plugins: [entry, readers], logLevel: 'silent' });
	const { output } = await bundle.generate({ format: 'esm', codeSplitting: false });
	const { code } = output[0];
	expect(code).not.toMatch(/new Function\(|\bnew Parser\(/);
	const url = `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;
	const bundled = (await import(/* @vite-ignore */ url)) as Bundled;
	for (const [made, compiled] of [
		[bundled.volumeHeader, volumeHeader],
		[bundled.pciDataStructure30, pciDataStructure30],
	] as const) {
		fc.assert(
			fc.property(fc.uint8Array({ minLength: compiled.size, maxLength: compiled.size }), (bytes) => {
				expect(made.read(bytes)).toEqual(compiled.read(bytes));
			}),
		);
	}
});
