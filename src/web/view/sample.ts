/** The ROM of the README's first example, made as `romtool build --id 8086:100e` makes it. */
import driver from '../../../samples/hello-driver/hello-driver.efi?url&inline';
import { buildOptionRom } from '../../option-rom/build.js';

export function sampleRom(): File {
	const base64 = driver.slice(driver.indexOf(',') + 1);
	const data = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
	const rom = buildOptionRom([{ kind: 'efi', data }], { vendorId: 0x8086, deviceIds: [0x100e] });
	return new File([rom as Uint8Array<ArrayBuffer>], 'hello.rom');
}
