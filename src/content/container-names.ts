/** What containers are called in a sentence, in English with an article; and what unpacks those that cannot be opened. */
import type { Language } from '../language/languages.js';
import { type Text, text } from '../language/text.js';
import type { BegunKind, ClosedKind, ContainerKind } from './containers/containers.js';

interface Name {
	readonly name: string;
	/** Where it cannot be opened, if that makes another name. */
	readonly closed?: string;
	/** A sentence: what unpacks it; the programs named `*_extract` are those of BIOSUtilities. */
	readonly fix?: string;
}

export interface ContainerNames<N extends Name = Name> extends Readonly<Record<Language, N>> {
	/** In a table: of what a file may begin with. */
	readonly short?: Text<Record<never, never>>;
}

type NameOf<K> = Name &
	(K extends ClosedKind ? { readonly fix: string } : { readonly closed?: never; readonly fix?: never });

type NamesOf<K> = ContainerNames<NameOf<K>> &
	(K extends BegunKind ? Required<Pick<ContainerNames, 'short'>> : { readonly short?: never });

export const CONTAINER_NAMES = {
	pfat: {
		short: text('BIOS Guard update', 'BIOS Guard 更新文件'),
		en: {
			name: 'an AMI BIOS Guard (PFAT) update',
			closed: 'an AMI BIOS Guard (PFAT) update whose blocks cannot be joined',
			fix: 'Join the blocks with ami_pfat_extract of BIOSUtilities, then extract from the resulting _ALL.bin.',
		},
		zh: {
			name: 'AMI BIOS Guard（PFAT）更新文件',
			closed: 'AMI BIOS Guard（PFAT）更新文件，其中的块无法拼合',
			fix: '用 BIOSUtilities 的 ami_pfat_extract 拼合各块，再从得到的 _ALL.bin 中提取。',
		},
	},
	capsule: {
		short: text('BIOS capsule', 'BIOS 胶囊'),
		en: { name: 'a BIOS update capsule' },
		zh: { name: 'BIOS 更新胶囊（Capsule）' },
	},
	zip: {
		short: text('zip archive', 'zip 压缩包'),
		en: { name: 'a zip archive' },
		zh: { name: 'zip 压缩包' },
	},
	gzip: {
		short: text('gzip archive', 'gzip 压缩包'),
		en: { name: 'a gzip archive' },
		zh: { name: 'gzip 压缩包' },
	},
	'7z': {
		short: text('7-Zip archive', '7-Zip 压缩包'),
		en: { name: 'a 7-Zip archive' },
		zh: { name: '7-Zip 压缩包' },
	},
	rar: {
		short: text('RAR archive', 'RAR 压缩包'),
		en: { name: 'a RAR archive' },
		zh: { name: 'RAR 压缩包' },
	},
	xz: {
		short: text('xz archive', 'xz 压缩包'),
		en: { name: 'an xz archive' },
		zh: { name: 'xz 压缩包' },
	},
	cab: {
		short: text('cabinet archive', 'cabinet 压缩包'),
		en: { name: 'a Windows cabinet archive' },
		zh: { name: 'Windows cabinet 压缩包' },
	},
	tar: {
		short: text('tar archive', 'tar 归档'),
		en: { name: 'a tar archive' },
		zh: { name: 'tar 归档' },
	},
	ole: {
		short: text('OLE compound file (MSI)', 'OLE 复合文件（MSI）'),
		en: { name: 'an OLE compound file (MSI)' },
		zh: { name: 'OLE 复合文件（MSI）' },
	},
	'efi-compressed': {
		short: text('file compressed with EFI 1.1', 'EFI 1.1 压缩文件'),
		en: { name: 'a file compressed with EFI 1.1 (.UPC)' },
		zh: { name: 'EFI 1.1 压缩文件（.UPC）' },
	},
	'inverted-cab': {
		en: { name: 'a Fujitsu or VAIO update (a cabinet archive with inverted bits)' },
		zh: { name: 'Fujitsu 或 VAIO 更新程序（按位取反的 cabinet 压缩包）' },
	},
	ucp: {
		en: { name: 'an AMI UCP package' },
		zh: { name: 'AMI UCP 包' },
	},
	ifdpacker: {
		en: { name: 'an Insyde iFdPacker archive' },
		zh: { name: 'Insyde iFdPacker 压缩包' },
	},
	'phoenix-tdk': {
		en: { name: 'a Phoenix TDK package' },
		zh: { name: 'Phoenix TDK 更新包' },
	},
	panasonic: {
		en: { name: 'a Panasonic BIOS update program' },
		zh: { name: 'Panasonic（松下）BIOS 更新程序' },
	},
	portwell: {
		en: { name: 'a Portwell update program' },
		zh: { name: 'Portwell（瑞传）更新程序' },
	},
	'toshiba-com': {
		short: text('Toshiba BIOS update', 'Toshiba BIOS 更新文件'),
		en: { name: 'a Toshiba BIOS update (.com)' },
		zh: { name: 'Toshiba BIOS 更新文件（.com）' },
	},
	insyde: {
		en: { name: 'an Insyde iFlash package' },
		zh: { name: 'Insyde iFlash 更新包' },
	},
	'dell-pfs': {
		short: text('Dell PFS update', 'Dell PFS 更新文件'),
		en: { name: 'a Dell PFS update' },
		zh: { name: 'Dell PFS 更新文件' },
	},
	'dell-thinos': { en: { name: 'a Dell ThinOS package' }, zh: { name: 'Dell ThinOS 软件包' } },
	'dell-program': {
		en: {
			name: 'a Dell update program that is not PFS',
			fix: 'On Windows, run it with /writehdrfile, or else /writeromfile: it writes the image, from which to extract. New Alienware images stay encrypted.',
		},
		zh: {
			name: 'Dell 更新程序（非 PFS 格式）',
			fix: '在 Windows 上带 /writehdrfile 运行它（不行则用 /writeromfile）：它会写出镜像，再从中提取。新款 Alienware 的镜像仍是加密的。',
		},
	},
	'inno-setup': {
		en: { name: 'an Inno Setup program, common for Lenovo' },
		zh: { name: 'Inno Setup 安装程序（Lenovo 常用）' },
	},
	nsis: {
		en: { name: 'an NSIS installer' },
		zh: { name: 'NSIS 安装程序' },
	},
	installshield: {
		en: { name: 'an InstallShield installer', fix: 'Unpack it with 7-Zip or unshield.' },
		zh: { name: 'InstallShield 安装程序', fix: '用 7-Zip 或 unshield 解包。' },
	},
	upx: {
		en: { name: 'a program compressed with UPX', fix: 'Decompress it with `upx -d`, then extract from the result.' },
		zh: { name: '用 UPX 压缩的程序', fix: '用 `upx -d` 解压，再从结果中提取。' },
	},
} satisfies { readonly [K in ContainerKind]: NamesOf<K> };
