/** What to write in a libvirt domain, and what its hosts are like. */
import { shellPath } from '../bytes/shell-word.js';
import type { HostManager } from '../guest/lint/host-rules/question.js';
import type { Words } from '../guest/lint/words.js';

export const LIBVIRT_WORDS: Words = {
	rombarOff: "bar='off'",
	romFile: '<rom file>',
	copyRom: (path) => `romtool install --kvm-dir ${shellPath(path.slice(0, path.lastIndexOf('/')) || '/')}`,
	useOvmf: "write <os firmware='efi'>",
	i440fx: "set machine='pc' in <os><type>",
	moreMemory: "write <memory unit='GiB'>4</memory> or more",
	lineFor: (address) => `a <hostdev> for ${address}`,
	addLine: (address) => `add a <hostdev> for ${address}`,
	legacyIgd: () =>
		"set machine='pc' in <os><type>, with the iGPU at 00:02.0 in the guest and <video><model type='none'/>",
	// A <hostdev> has one function.
	virtualFunction: (key) => `remove <rom> from ${key}`,
	withoutProperties: (key, properties) =>
		`remove ${properties.join(', ')} of ${key} from <qemu:override> and <qemu:commandline>`,
	setProperties: (key, properties) => {
		const elements = properties.map((name) => `<qemu:property name='${name}' type='bool' value='true'/>`);
		return `give ${key} <alias name='ua-igd'/>, and add to <qemu:override> for that alias ${elements.join(' ')}`;
	},
};

export const LIBVIRT_MANAGER: HostManager = {
	withoutIommu: "libvirt stops with `host doesn't support passthrough of host PCI devices`",
	updateBoot: 'update the boot loader',
	takesGroup: false,
};
