/** Flash images, capsules, volumes, files and sections. */
import type { Entries } from '../entries.js';

export const FIRMWARE: Entries = {
	// firmware/amd/amd-firmware.ts
	'embedded firmware structure': '嵌入式固件结构（EFS）',

	// firmware/amd/directories.ts
	'the pointer at {}': '{0} 处的指针',
	'{} leads to {}, where no directory is': '{0}指向 {1}，那里没有目录',
	'{} leads to the directory at {}, which is listed already': '{0}指向 {1} 处的目录，该目录已经列出过',
	'{} leads to one directory too many: that at {} is not read': '{0}指向的目录超过了上限：{1} 处的目录不再读取',
	'PSP directory{}': 'PSP 目录{0}',
	'PSP combo directory{}': 'PSP 组合目录{0}',
	'BIOS directory{}': 'BIOS 目录{0}',
	'BIOS combo directory{}': 'BIOS 组合目录{0}',
	' for {}': '，用于 {0}',
	' {} for {}': ' {0}，用于 {1}',
	'the checksum of the image slot header at {} is wrong': '{0} 处映像槽头的校验和不正确',

	// firmware/amd/directory-table.ts
	'directory header': '目录头',
	'the {} directory at {} declares {} entries: the first {} are read at most':
		'{1} 处的 {0} 目录声明有 {2} 个条目：最多只读取前 {3} 个',
	'the checksum of the {} directory at {} is {}, and it declares {}':
		'{1} 处的 {0} 目录的校验和是 {2}，而它声明的是 {3}',

	// firmware/amd/entry.ts
	'PSP firmware header': 'PSP 固件头',
	'it is encrypted': '它已加密',
	'the {} entry {} at {} lies at {}, outside of the image': '{2} 处的 {0} 条目 {1} 位于 {3}，在映像之外',
	'the {} entry {} at {} has {} bytes, {} are there': '{2} 处的 {0} 条目 {1} 有 {3} 字节，实际只有 {4}',
	'for {}': '用于 {0}',
	'its header declares {} bytes of zlib data, {} are there': '它的头声明有 {0} 字节的 zlib 数据，实际只有 {1}',
	'no header and zlib data as of a compressed BIOS': '没有压缩 BIOS 应有的头和 zlib 数据',
	'no decoder for it': '没有用于它的解码器',
	'AMD BIOS': 'AMD 的 BIOS',
	'AMD entry': 'AMD 条目',
	'the {} entry {} at {} cannot be unpacked: {}': '{2} 处的 {0} 条目 {1} 无法解开：{3}',

	// firmware/bios-guard.ts
	'AMI PFAT header': 'AMI PFAT 头',
	'BIOS Guard header': 'BIOS Guard 头',

	// firmware/capsule.ts
	'capsule header': '胶囊头',
	'EFI capsule': 'EFI 胶囊',
	'Intel capsule': 'Intel 胶囊',
	'Lenovo capsule': 'Lenovo 胶囊',
	'Toshiba capsule': 'Toshiba 胶囊',
	'AMI Aptio capsule, signed': 'AMI Aptio 胶囊，已签名',
	'AMI Aptio capsule, unsigned': 'AMI Aptio 胶囊，未签名',
	'FMP capsule': 'FMP 胶囊',
	'the capsule at {} declares {} bytes, {} are there: is the file cut off?':
		'{0} 处的胶囊声明有 {1} 字节，实际只有 {2}：文件是否被截断？',

	// firmware/encapsulation.ts
	'LZMA with x86 filter': 'LZMA，带 x86 过滤器',
	'zlib (AMD, second kind)': 'zlib（AMD，第二种）',
	'LZMA (customized)': 'LZMA（定制）',
	'EFI 1.1 or Tiano': 'EFI 1.1 或 Tiano',
	'header declares {} bytes of zlib data, {} are there': '头声明有 {0} 字节的 zlib 数据，实际只有 {1}',

	// firmware/file.ts
	'firmware file header': '固件文件头',
	'SEC core': 'SEC 核心',
	'PEI core': 'PEI 核心',
	'DXE core': 'DXE 核心',
	'PEI module': 'PEI 模块',
	'DXE driver': 'DXE 驱动',
	'PEI module and DXE driver': 'PEI 模块兼 DXE 驱动',
	'MM module': 'MM 模块',
	'volume image': '固件卷映像',
	'MM module and DXE driver': 'MM 模块兼 DXE 驱动',
	'MM core': 'MM 核心',
	'standalone MM module': '独立 MM 模块',
	'standalone MM core': '独立 MM 核心',
	'the header of the file at {} does not have the sum that it gives: it is damaged':
		'{0} 处文件的头与它给出的校验和不符：它已损坏',
	'the data of the file at {} does not have the sum that its header gives: it is damaged':
		'{0} 处文件的数据与文件头给出的校验和不符：它已损坏',
	'the file at {} is marked as deleted': '{0} 处的文件标为已删除',
	'type {}': '类型 {0}',

	// firmware/files.ts
	'data behind free space, from {} on,': '空闲空间之后从 {0} 起有数据',
	'no file header': '没有文件头',
	'a damaged file header': '损坏的文件头',
	'no section header at {}: the {} bytes are searched as they are': '{0} 处没有节标头；这 {1} 字节按原样搜索',
	'1 more finding of the kind {}': '还有 1 条 {0} 类结果',
	'{} more findings of the kind {}': '还有 {0} 条 {1} 类结果',
	'more than {} volumes, files and sections: from {} on, they are not listed':
		'卷、文件和节超过 {0} 个：从 {1} 起不再列出',
	'more than {} headers of volumes with a wrong sum: from {} on, no more volumes are looked for':
		'校验和错误的卷标头超过 {0} 个：从 {1} 起不再查找卷',
	'more than {} bytes gone through for files in damaged volumes: from {} on, no more files are looked for':
		'在损坏的卷中查找文件已超过 {0} 字节：从 {1} 起不再查找文件',
	'more than {} bytes of files and sections summed up: from {} on, their sums are not checked':
		'文件和节的校验已超过 {0} 字节：从 {1} 起不再检查校验和',
	'the image has unpacked to {} bytes already: from {} on, packed data is not unpacked':
		'这个镜像已解包出 {0} 字节：从 {1} 起，压缩数据不再解包',
	'{} at {} in place of a file: the {} bytes are searched as they are': '{1} 处不是文件：{0}；这 {2} 字节按原样搜索',

	// firmware/find-files.ts
	'user interface': '用户界面',
	'DXE dependency': 'DXE 依赖',
	'PEI dependency': 'PEI 依赖',
	'MM dependency': 'MM 依赖',
	'freeform subtype': '自由格式子类型',

	// firmware/findings.ts
	'{} (in what is unpacked from {})': '{0}（位于从 {1} 解开的内容中）',

	// firmware/guid-defined.ts
	'LZMA, by its header': 'LZMA（由其头得知）',
	'the CRC-32 of the section at {} is wrong: what is in it is damaged': '{0} 处的节的 CRC-32 不正确：其中的内容已损坏',

	// firmware/intel-descriptor.ts
	'platform data': '平台数据',
	'device expansion 1': '设备扩展 1',
	'second BIOS': '第二 BIOS',
	'device expansion 2': '设备扩展 2',
	'the {} region ends at {}, the image at {}: is the file cut off?':
		'{0} 区域的末尾在 {1}，而映像的末尾在 {2}：文件是否被截断？',

	// firmware/open-firmware.ts
	'Intel flash': 'Intel 闪存',

	// firmware/packages.ts
	'an AMI BIOS Guard (PFAT) update, whose blocks could not be put together':
		'AMI BIOS Guard（PFAT）更新文件，其中的块无法拼合',
	'put the blocks together with ami_pfat_extract of {}, then extract from its _ALL.bin':
		'用 {0} 的 ami_pfat_extract 拼合各块，再从得到的 _ALL.bin 中提取',
	'an AMI UCP package': 'AMI UCP 包',
	'unpack it with ami_ucp_extract of {}': '用 {0} 的 ami_ucp_extract 解包',
	'an Insyde update package': 'Insyde 更新包',
	'unpack it with insyde_ifd_extract of {}, or the program with 7-Zip':
		'用 {0} 的 insyde_ifd_extract 解包，或用 7-Zip 解开该程序',
	'a Dell PFS update': 'Dell PFS 更新文件',
	'unpack it with dell_pfs_extract of {}': '用 {0} 的 dell_pfs_extract 解包',
	'an Inno Setup program, as Lenovo has them': 'Inno Setup 程序，Lenovo 常用这种形式',
	'unpack it with innoextract, then extract from the image in it': '用 innoextract 解包，再从其中的映像提取',
	'an NSIS installation program': 'NSIS 安装程序',
	'unpack it with 7-Zip': '用 7-Zip 解包',
	'an InstallShield program': 'InstallShield 程序',
	'unpack it with 7-Zip or unshield': '用 7-Zip 或 unshield 解包',
	'a program packed with UPX': '用 UPX 压缩的程序',
	'unpack it with upx -d, and look again': '用 upx -d 解开，再看一次',

	// firmware/section-header.ts
	'GUID defined': '由 GUID 定义',
	'compatibility 16': '16 位兼容',
	'Insyde POST code': 'Insyde POST 代码',
	'Phoenix POST code': 'Phoenix POST 代码',

	// firmware/sections.ts
	'not compressed': '未压缩',
	'the section at {} is of an unknown kind, {}, and cannot be opened': '{0} 处的节属于未知种类 {1}，无法打开',
	'the {} data at {} cannot be unpacked: {}': '{1} 处的 {0} 数据无法解开：{2}',

	// firmware/volume.ts
	'firmware volume header': '固件卷头',
	'firmware volume extended header': '固件卷扩展头',
	'the header of the volume at {} does not sum to zero: it is damaged': '{0} 处固件卷的头各字节之和不为零：它已损坏',
	'the volume at {} declares {} bytes; it is read up to {}': '{0} 处的固件卷声明有 {1} 字节；读取到 {2} 为止',
	'unknown file system': '未知的文件系统',
};
