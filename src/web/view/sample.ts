/** A ROM of our own (samples/README.md), for who wants to see what comes out before there is a file. */
import rom from '../../../samples/hello-driver/hello-driver.rom?url&inline';

export function sampleRom(): File {
	const base64 = rom.slice(rom.indexOf(',') + 1);
	return new File([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))], 'hello-driver.rom');
}
