/**
 * Hosts as folders like their root, made from a description of a page: lines at the margin begin a file, and what is
 * indented by two blanks below is its text. `pci` lists functions, as sysfs has them; `dpkg`, `pacman` and `rom` are packages
 * and ROM files of our own.
 */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder } from './files.js';
import { ROM_FILES } from './passthrough.js';

export interface HostFile {
	readonly path: string;
	readonly content: string | Uint8Array;
}

/** Below `root`, or a folder that goes when the test ends. */
export function hostFolder(description: string, root = temporaryFolder()): string {
	for (const section of sectionsOf(description)) {
		if (section.name === 'pci') for (const line of section.lines) putFunction(root, line);
		else for (const { path, content } of filesOf(section)) putFile(root, path, content);
	}
	return root;
}

function putFile(root: string, path: string, content: string | Uint8Array): void {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), content);
}

interface Section {
	readonly name: string;
	readonly words: readonly string[];
	readonly lines: string[];
}

export function sectionsOf(description: string): Section[] {
	const sections: Section[] = [];
	for (const line of description.split('\n')) {
		if (line.startsWith('  ')) sections.at(-1)?.lines.push(line.slice(2));
		else if (line === '') sections.at(-1)?.lines.push('');
		else if (!line.startsWith('#')) {
			const [name = '', ...words] = line.split(' ');
			sections.push({ name, words, lines: [] });
		}
	}
	// Empty lines between sections belong to none.
	for (const { lines } of sections) while (lines.at(-1) === '') lines.pop();
	return sections;
}

function filesOf({ name, words, lines }: Section): HostFile[] {
	switch (name) {
		case 'dpkg':
			return [{ path: 'var/lib/dpkg/status', content: words.map(packageEntry).join('\n') }];
		case 'pacman':
			return words.map((each) => ({ path: `var/lib/pacman/local/${each}/desc`, content: '' }));
		case 'iommu':
			return words.map((each) => ({ path: `sys/class/iommu/${each}/uevent`, content: '' }));
		case 'modules':
			return words.map((each) => ({ path: `sys/module/${each}/uevent`, content: '' }));
		case 'rom':
			return words.map((each) => ({ path: join('usr/share/kvm', each), content: romFile(each) }));
		default: {
			const end = words.includes('crlf') ? '\r\n' : '\n';
			return [{ path: name, content: lines.map((line) => `${line}${end}`).join('') }];
		}
	}
}

/** `NAME=VERSION` */
function packageEntry(word: string): string {
	const [name, version] = word.split('=');
	return `Package: ${name}\nStatus: install ok installed\nVersion: ${version}\n`;
}

function romFile(name: string): Uint8Array {
	const bytes = ROM_FILES[name];
	if (bytes === undefined) throw new Error(`no ROM file ${name}`);
	return bytes;
}

/** `ADDRESS CLASS VENDOR:DEVICE [SUBVENDOR:SUBDEVICE] group=N driver=NAME boot rom mdev vfs=N/N physfn=ADDRESS reset=METHODS` */
function putFunction(root: string, line: string): void {
	const [address = '', classCode = '', id = '', ...words] = line.split(/\s+/);
	const place = join('devices/pci0000:00', address);
	const folder = join(root, 'sys', place);
	mkdirSync(folder, { recursive: true });
	const attribute = (name: string, value = '') => writeFileSync(join(folder, name), `${value}\n`);
	const pair = (text: string, names: readonly [string, string]) => {
		const numbers = text.split(':');
		for (const [index, name] of names.entries()) attribute(name, `0x${numbers[index]}`);
	};
	attribute('uevent');
	attribute('class', `0x${classCode}`);
	pair(id, ['vendor', 'device']);
	const link = (target: string, at: string) => {
		mkdirSync(dirname(join(root, 'sys', at)), { recursive: true });
		symlinkSync(target, join(root, 'sys', at));
	};
	link(join('../../..', place), join('bus/pci/devices', address));
	for (const word of words) {
		const [key = '', value = ''] = word.split('=');
		if (/^[0-9a-f]{4}:[0-9a-f]{4}$/.test(word)) pair(word, ['subsystem_vendor', 'subsystem_device']);
		else if (key === 'boot') attribute('boot_vga', '1');
		else if (key === 'rom') attribute('rom');
		else if (key === 'mdev') mkdirSync(join(folder, 'mdev_supported_types'));
		else if (key === 'reset') attribute('reset_method', value.replaceAll(',', ' '));
		else if (key === 'physfn') link(join('..', value), join(place, 'physfn'));
		else if (key === 'driver') link(join('../../../bus/pci/drivers', value), join(place, 'driver'));
		else if (key === 'group') {
			link(join('../../../kernel/iommu_groups', value), join(place, 'iommu_group'));
			link(join('../../../..', place), join('kernel/iommu_groups', value, 'devices', address));
		} else if (key === 'vfs') {
			const [enabled, total] = value.split('/');
			attribute('sriov_numvfs', enabled);
			attribute('sriov_totalvfs', total);
		} else throw new Error(`no word of a PCI function: ${word}`);
	}
}
