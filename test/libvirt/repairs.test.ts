/** What is taken out of a domain goes from the last to the first, so that each is where it was said to be. */
import { expect, it } from 'vitest';
import { readXml } from '../../src/libvirt/read-xml.js';
import { withoutPropertyEdits } from '../../src/libvirt/repairs/property-edits.js';

const property = (name: string) => `<qemu:property name='${name}' type='bool' value='true'/>`;

it('takes a property away wherever it is written', () => {
	const { root } = readXml(
		`<domain xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'><qemu:override><qemu:device alias='ua-gpu'><qemu:frontend>${['x-vga', 'b', 'x-vga', 'c'].map(property).join('')}</qemu:frontend></qemu:device></qemu:override></domain>`,
	);
	expect(withoutPropertyEdits(root, 'ua-gpu', 'x-vga')).toEqual([
		{ remove: 'qemu:override/qemu:device[1]/qemu:frontend/qemu:property[3]' },
		{ remove: 'qemu:override/qemu:device[1]/qemu:frontend/qemu:property[1]' },
	]);
});
