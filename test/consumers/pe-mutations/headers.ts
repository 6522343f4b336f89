/** The headers of the driver: their sizes and counts, 32-bit headers, machine types and subsystems. */
import {
	and,
	directories,
	directory,
	type Edit,
	ebc,
	linked,
	type Mutation,
	OPTIONAL,
	type ovmf,
	PE,
	pe,
	SECTIONS,
	section,
	u16,
	u32,
	zeroed,
} from '../mutate.js';
import { KIB, size, subsystem } from './edits.js';

/** A PE32 header in the place of the PE32+ header, with the section headers behind it. */
const pe32: Edit = (bytes, view) => {
	linked(0x80000000)(bytes, view);
	const optional = bytes.slice(OPTIONAL, OPTIONAL + 112);
	const dirs = bytes.slice(OPTIONAL + 112, SECTIONS);
	const sections = bytes.slice(SECTIONS, SECTIONS + 160);
	bytes.fill(0, OPTIONAL, SECTIONS + 160);
	bytes.set(optional.subarray(0, 24), OPTIONAL);
	view.setUint16(OPTIONAL, 0x10b, true);
	view.setUint32(OPTIONAL + 28, 0x80000000, true);
	bytes.set(optional.subarray(32, 72), OPTIONAL + 32);
	view.setUint32(OPTIONAL + 92, 16, true);
	bytes.set(dirs, OPTIONAL + 96);
	bytes.set(sections, OPTIONAL + 224);
	view.setUint16(PE + 20, 224, true);
};
const header = (name: string, rule: Parameters<typeof ovmf>[1], edit: Edit) => pe(name, rule, edit);
const sized = (name: string, edit: Edit) => header(name, 'ovmf-pe-headers-size', edit);

export const HEADERS: readonly Mutation[] = [
	header('32-bit headers', 'ovmf-pe-directories', pe32),
	header('32-bit headers of machine IA32', 'ovmf-pe-machine', and(pe32, u16(PE + 4, 0x14c))),
	header('32-bit headers, 17 directories', 'ovmf-pe-directories', and(pe32, u32(OPTIONAL + 92, 17))),
	header('no data directories', 'ovmf-pe-directories', and(linked(0x5600000), directories(0))),
	header('one data directory', 'ovmf-pe-directories', and(linked(0x5700000), directories(1))),
	header('15 data directories', 'ovmf-pe-directories', directories(15)),
	header('number of data directories 4294967295', 'ovmf-pe-directories', u32(OPTIONAL + 108, 0xffffffff)),
	header('optional header of 0 bytes', 'ovmf-pe-directories', u16(PE + 20, 0)),
	sized('memory of 0 bytes', size(0)),
	header('memory as large as headers and a byte', 'ovmf-pe-section', size(0x401)),
	sized('headers of 0 bytes', u32(OPTIONAL + 60, 0)),
	header('headers of 1 KiB and a byte', 'ovmf-pe-section', u32(OPTIONAL + 60, KIB + 1)),
	sized('headers of 4 GiB', u32(OPTIONAL + 60, 0xffffffff)),
	header('headers as large as the driver', 'ovmf-pe-section', u32(OPTIONAL + 60, 6144)),
	sized('65,535 sections', u16(PE + 6, 65_535)),
	sized('14 sections, the others of zeros', u16(PE + 6, 14)),
	sized('15 sections, more than the headers hold', u16(PE + 6, 15)),
	header('PE header at 4 GiB', 'ovmf-pe-signature', u32(0x3c, 0xffffffff)),
	header('PE header 263 bytes before the end', 'ovmf-pe-signature', u32(0x3c, 6144 - 263)),
	header('signature of 0 bytes, anywhere', 'ovmf-pe-certificate', directory(4, 0xffffffff, 0)),
	header('signature whose end wraps', 'ovmf-pe-certificate', directory(4, 0xfffffff8, 16)),
	header('driver machine 0', 'ovmf-pe-machine', u16(PE + 4, 0)),
	header('driver machine ARM', 'ovmf-pe-machine', u16(PE + 4, 0x1c2)),
	header('driver machine RISC-V', 'ovmf-pe-machine', u16(PE + 4, 0x5064)),
	header('driver subsystem 0', 'ovmf-pe-subsystem', subsystem(0)),
	header('driver subsystem 2', 'ovmf-pe-subsystem', subsystem(2)),
	header('driver machine EBC, subsystem 10', 'ovmf-pe-subsystem', and(ebc, subsystem(10))),
	header('driver machine EBC, subsystem 13', 'ovmf-pe-subsystem', and(ebc, subsystem(13))),
	header('alignment of the file 0', 'ovmf-pe-headers-size', u32(OPTIONAL + 36, 0)),
	header('checksum changed', 'ovmf-pe-headers-size', u32(OPTIONAL + 64, 0x12345678)),
	header('DLL characteristics: NX compatible', 'ovmf-pe-headers-size', u16(OPTIONAL + 70, 0x100)),
	header('data of a section at the end of the file, none in memory', 'ovmf-pe-section', section(3, 8, 0)),
	header(
		'section without data, its place in the file outside',
		'ovmf-pe-section',
		and(zeroed(0x4100, 0x10), u32(SECTIONS + 4 * 40 + 20, 0xffffff00)),
	),
];
