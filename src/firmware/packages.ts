/**
 * What vendors wrap firmware in that cannot be opened here, by the marks that platomav's BIOSUtilities look for, and what
 * takes them apart.
 */
import { findBytes } from '../bytes/search.js';

export interface UpdatePackage {
	/** With its article. */
	readonly name: string;
	readonly fix: string;
}

const UTILITIES = 'BIOSUtilities';

const PACKAGES: readonly (UpdatePackage & { readonly marks: readonly string[] })[] = [
	{
		marks: ['_AMIPFAT'],
		name: 'an AMI BIOS Guard (PFAT) update, whose blocks could not be put together',
		fix: `put the blocks together with ami_pfat_extract of ${UTILITIES}, then extract from its _ALL.bin`,
	},
	{ marks: ['@UAF', '@HPU'], name: 'an AMI UCP package', fix: `unpack it with ami_ucp_extract of ${UTILITIES}` },
	{
		marks: ['$_IFLASH'],
		name: 'an Insyde update package',
		fix: `unpack it with insyde_ifd_extract of ${UTILITIES}, or the program with 7-Zip`,
	},
	{ marks: ['PFS.HDR.'], name: 'a Dell PFS update', fix: `unpack it with dell_pfs_extract of ${UTILITIES}` },
	{
		marks: ['Inno Setup Setup Data'],
		name: 'an Inno Setup program, as Lenovo has them',
		fix: 'unpack it with innoextract, then extract from the image in it',
	},
	{ marks: ['NullsoftInst'], name: 'an NSIS installation program', fix: 'unpack it with 7-Zip' },
	{ marks: ['InstallShield'], name: 'an InstallShield program', fix: 'unpack it with 7-Zip or unshield' },
	{ marks: ['UPX!'], name: 'a program packed with UPX', fix: 'unpack it with upx -d, and look again' },
];

/** `undefined` where no mark of one is in the data. */
export function identifyPackage(bytes: Uint8Array): UpdatePackage | undefined {
	const found = PACKAGES.find(({ marks }) => marks.some((mark) => findBytes(bytes, mark) >= 0));
	return found && { name: found.name, fix: found.fix };
}
