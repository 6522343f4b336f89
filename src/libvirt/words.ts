/** What to change in a libvirt domain, and what its hosts are like. */
import type { HostManager } from '../vm/lint/host-rules/question.js';
import type { Words } from '../vm/lint/words.js';
import { addressParts } from './address.js';
import { writeAttribute } from './xml.js';

const MACHINE = "<type arch='x86_64' machine='pc'>hvm</type>";

/** Of an iGPU that takes the place of the one of a board. */
export const IGD_PLACE = "<address type='pci' domain='0x0000' bus='0x00' slot='0x02' function='0x0'/>";

export const LIBVIRT_WORDS: Words = {
	rombar: { off: "bar='off'", on: { write: ["bar='on'"] } },
	useOvmf: { write: ["<os firmware='efi'>"] },
	i440fx: { write: [MACHINE] },
	noOtherDisplay: { write: ["<video><model type='none'/></video>"] },
	moreMemory: { write: ["<memory unit='GiB'>4</memory>"] },
	argument: (_, changed) => ({ write: [argumentElement(changed)] }),
	addLine: (address) => ({
		write: [`<hostdev mode='subsystem' type='pci' managed='yes'><source>${addressElement(address)}</source></hostdev>`],
	}),
	legacyIgd: () => ({
		write: [MACHINE, IGD_PLACE, "<video><model type='none'/></video>"],
	}),
	// A <hostdev> has one function.
	virtualFunction: (key) => ({ remove: ['<rom>'], from: [key] }),
	withoutProperties: (_, properties) => ({ remove: properties, from: ['<qemu:override>', '<qemu:commandline>'] }),
	setProperties: (_, properties) => {
		const elements = properties.map((name) => `<qemu:property name='${name}' type='bool' value='true'/>`);
		return {
			write: [
				"<alias name='ua-igd'/>",
				`<qemu:override><qemu:device alias='ua-igd'><qemu:frontend>${elements.join('')}</qemu:frontend></qemu:device></qemu:override>`,
			],
		};
	},
};

/** A word of QEMU's. */
export function argumentElement(word: string): string {
	return `<qemu:arg ${writeAttribute('value', word)}/>`;
}

export function addressElement(text: string): string {
	const parts = Object.entries(addressParts(text)).map(([name, value]) => `${name}='${value}'`);
	return `<address ${parts.join(' ')}/>`;
}

export const LIBVIRT_MANAGER: HostManager = {
	name: 'libvirt',
	takesGroup: false,
};
