/**
 * What the driver is built from: its version, and the iGPUs that it knows. driver/table.sh makes the C form of both, so
 * that what `romtool` says of a device is what the driver does with it.
 *
 * The device IDs are public facts of i915 (include/drm/intel/pciids.h of Linux, all integrated graphics since Sandy Bridge,
 * named by its abbreviations), the layouts of their registers those of its drivers/gpu/drm/i915/gem/i915_gem_stolen.c
 * and arch/x86/kernel/early-quirks.c: `layouts.ts` says what each means.
 */

export const IGD_HELPER_VERSION = '1.0';

/** In each line a layout, a family and its device IDs, in ascending order; families of a layout stand together. */
export const DEVICE_TABLE = `
gen6 SNB 0102 0106 010a 0112 0116 0122 0126
gen6 IVB 0152 0156 015a 0162 0166 016a
gen6 HSW 0402 0406 040a 040b 040e 0412 0416 041a 041b 041e 0422 0426 042a 042b 042e 0a02 0a06 0a0a 0a0b 0a0e
gen6 HSW 0a12 0a16 0a1a 0a1b 0a1e 0a22 0a26 0a2a 0a2b 0a2e 0c02 0c06 0c0a 0c0b 0c0e 0c12 0c16 0c1a 0c1b 0c1e
gen6 HSW 0c22 0c26 0c2a 0c2b 0c2e 0d02 0d06 0d0a 0d0b 0d0e 0d12 0d16 0d1a 0d1b 0d1e 0d22 0d26 0d2a 0d2b 0d2e
gen6 VLV 0f30 0f31 0f32 0f33
gen8 BDW 1602 1606 160a 160b 160d 160e 1612 1616 161a 161b 161d 161e 1622 1626 162a 162b 162d 162e 1632 1636
gen8 BDW 163a 163b 163d 163e
chv CHV 22b0 22b1 22b2 22b3
gen9 BXT 0a84 1a84 1a85 5a84 5a85
gen9 SKL 1902 1906 190a 190b 190e 1912 1913 1915 1916 1917 191a 191b 191d 191e 1921 1923 1926 1927 192a 192b
gen9 SKL 192d 1932 193a 193b 193d
gen9 GLK 3184 3185
gen9 CFL 3e90 3e91 3e92 3e93 3e94 3e96 3e98 3e99 3e9a 3e9b 3e9c 3ea5 3ea6 3ea7 3ea8 3ea9 87ca
gen9 WHL 3ea0 3ea1 3ea2 3ea3 3ea4
gen9 KBL 5902 5906 5908 590a 590b 590e 5912 5913 5915 5916 5917 591a 591b 591c 591d 591e 5921 5923 5926 5927
gen9 KBL 593b 87c0
gen9 CML 9b21 9b41 9ba2 9ba4 9ba5 9ba8 9baa 9bac 9bc2 9bc4 9bc5 9bc6 9bc8 9bca 9bcc 9be6 9bf6
gen11 EHL 4541 4551 4555 4557 4570 4571
gen11 ADLP 4626 4628 462a 46a0 46a1 46a2 46a3 46a6 46a8 46aa 46b0 46b1 46b2 46b3 46c0 46c1 46c2 46c3
gen11 ADLS 4680 4682 4688 468a 468b 4690 4692 4693
gen11 ADLN 46d0 46d1 46d2 46d3 46d4
gen11 RKL 4c80 4c8a 4c8b 4c8c 4c90 4c9a
gen11 JSL 4e51 4e55 4e57 4e61 4e71
gen11 ICL 8a50 8a51 8a52 8a53 8a54 8a56 8a57 8a58 8a59 8a5a 8a5b 8a5c 8a5d 8a70 8a71
gen11 TGL 9a40 9a49 9a59 9a60 9a68 9a70 9a78 9ac0 9ac9 9ad9 9af8
gen11 RPLP a720 a7a0 a7a8 a7aa a7ab
gen11 RPLU a721 a7a1 a7a9 a7ac a7ad
gen11 RPLS a780 a781 a782 a783 a788 a789 a78a a78b
none LNL 6420 64a0 64b0
none MTL 7d40 7d45 7d55 7d60 7dd5
none ARL 7d41 7d51 7d67 7dd1 b640
none PTL b080 b081 b082 b083 b084 b085 b086 b087 b08f b090 b0a0 b0b0
none NVLS d740 d741 d742 d743 d744 d745
none NVLP d750 d751 d752 d753 d754 d755 d756 d757 d75f
none WCL fd80 fd81
`;
