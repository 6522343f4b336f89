/** What libvirt itself says about a device that is not there, asked of its library. */
import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { diagnose } from '../../src/diagnose/diagnose.js';
import { need } from '../support/process.js';

/** The function that libvirt calls for each `<hostdev>`; it reads sysfs and changes nothing. */
const ASK = `
import ctypes
class Address(ctypes.Structure):
    _fields_ = [(name, ctypes.c_uint) for name in ('domain', 'bus', 'slot', 'function')] + [('rest', ctypes.c_uint * 16)]
library = ctypes.CDLL('libvirt.so.0')
library.virInitialize()
library.virPCIDeviceNew.restype = ctypes.c_void_p
library.virPCIDeviceNew(ctypes.byref(Address(0, 0xff, 0x1f, 7)))
library.virGetLastErrorMessage.restype = ctypes.c_char_p
print('error:', library.virGetLastErrorMessage().decode())
`;

it('libvirt finds no device', (context) => {
	const { stdout, status } = spawnSync('python3', ['-c', ASK], { encoding: 'utf8' });
	need(context, status === 0, 'python3 and libvirt.so.0 (Debian packages python3, libvirt0)');
	const [file] = diagnose([{ name: 'virsh.txt', text: [stdout] }]).files;
	expect(file?.causes, stdout).toMatchObject([
		{ code: 'device-absent', confidence: 'certain', values: { address: '0000:ff:1f.7' } },
	]);
});
