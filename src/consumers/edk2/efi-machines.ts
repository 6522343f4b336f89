/** Which machines the EFI images of a file are for. */
import { FormatError } from '../../bytes/errors.js';
import type { ExaminedFile } from '../../examined/examined-file.js';
import { CodeType } from '../../option-rom/pci-data-structure.js';

/** Machine types as the drivers say; of one that cannot be read, as the header of its image does. */
export function efiMachines({ images }: ExaminedFile): number[] {
	return images
		.filter(({ headers }) => headers.pcir.codeType === CodeType.efi)
		.map(({ headers, driver }) => {
			const executable = driver === undefined || driver instanceof FormatError ? undefined : driver.executable;
			return executable?.machine ?? headers.efi?.header.machine ?? 0;
		});
}
