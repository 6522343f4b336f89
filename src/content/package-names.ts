/** What the packages that vendors wrap firmware in are called, and what unpacks them. */
import type { Language } from '../language/languages.js';

export const PACKAGE_WORDS = [
	'pfat',
	'ucp',
	'insyde',
	'dell-pfs',
	'inno-setup',
	'nsis',
	'installshield',
	'upx',
] as const;

export type PackageWord = (typeof PACKAGE_WORDS)[number];

export const PACKAGE_NAMES: Readonly<Record<Language, Readonly<Record<PackageWord, string>>>> = {
	en: {
		pfat: 'an AMI BIOS Guard (PFAT) update whose blocks cannot be joined',
		ucp: 'an AMI UCP package',
		insyde: 'an Insyde update package',
		'dell-pfs': 'a Dell PFS update',
		'inno-setup': 'an Inno Setup program, common for Lenovo',
		nsis: 'an NSIS installer',
		installshield: 'an InstallShield installer',
		upx: 'a program compressed with UPX',
	},
	zh: {
		pfat: 'AMI BIOS Guard（PFAT）更新文件，其中的块无法拼合',
		ucp: 'AMI UCP 包',
		insyde: 'Insyde 更新包',
		'dell-pfs': 'Dell PFS 更新文件',
		'inno-setup': 'Inno Setup 安装程序（Lenovo 常用）',
		nsis: 'NSIS 安装程序',
		installshield: 'InstallShield 安装程序',
		upx: '用 UPX 压缩的程序',
	},
};

/** Sentences; the programs named `*_extract` are those of BIOSUtilities. */
export const PACKAGE_FIXES: Readonly<Record<Language, Readonly<Record<PackageWord, string>>>> = {
	en: {
		pfat: 'Join the blocks with ami_pfat_extract of BIOSUtilities, then extract from the resulting _ALL.bin.',
		ucp: 'Unpack it with ami_ucp_extract of BIOSUtilities.',
		insyde: 'Unpack it with insyde_ifd_extract of BIOSUtilities, or the program with 7-Zip.',
		'dell-pfs': 'Unpack it with dell_pfs_extract of BIOSUtilities.',
		'inno-setup': 'Unpack it with innoextract, then extract from the image in it.',
		nsis: 'Unpack it with 7-Zip.',
		installshield: 'Unpack it with 7-Zip or unshield.',
		upx: 'Decompress it with `upx -d`, then extract from the result.',
	},
	zh: {
		pfat: '用 BIOSUtilities 的 ami_pfat_extract 拼合各块，再从得到的 _ALL.bin 中提取。',
		ucp: '用 BIOSUtilities 的 ami_ucp_extract 解包。',
		insyde: '用 BIOSUtilities 的 insyde_ifd_extract 解包，或用 7-Zip 解开该程序。',
		'dell-pfs': '用 BIOSUtilities 的 dell_pfs_extract 解包。',
		'inno-setup': '用 innoextract 解包，再从其中的镜像提取。',
		nsis: '用 7-Zip 解包。',
		installshield: '用 7-Zip 或 unshield 解包。',
		upx: '用 `upx -d` 解压，再从结果中提取。',
	},
};
