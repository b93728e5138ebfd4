// Written by Tests/Reference/elementary_constants.py with mpmath 1.3.0.
#ifndef ELEMENTARY_CONSTANTS_H
#define ELEMENTARY_CONSTANTS_H

#define ln2_1 0x1.62e42fee00000p-1
#define ln2_2 0x1.a39ef35793c76p-33
#define ln2_pair_1 0x1.62e42fefa39efp-1
#define ln2_pair_2 0x1.abc9e3b39803fp-56
#define inverse_ln2_1 0x1.71547652b82fep+0
#define inverse_ln2_2 0x1.777d0ffda0d24p-56
#define inverse_ln10_1 0x1.bcb7b1526e50ep-2
#define inverse_ln10_2 0x1.95355baaafad3p-57
#define half_pi_1 0x1.921fb54400000p+0
#define half_pi_2 0x1.0b4611a600000p-34
#define half_pi_3 0x1.3198a2e000000p-69
#define half_pi_4 0x1.b839a252049c1p-104
#define half_pi_pair_1 0x1.921fb54442d18p+0
#define half_pi_pair_2 0x1.1a62633145c07p-54
#define two_over_root_pi_1 0x1.20dd750429b6dp+0
#define two_over_root_pi_2 0x1.1ae3a914fed80p-56
#define half_log_two_pi_1 0x1.d67f1c864beb4p-1
#define half_log_two_pi_2 0x1.4d252f2400510p-54
#define two_over_pi 0x1.45f306dc9c883p-1

// (exp(r) - 1 - r) / r^2 for |r| <= ln 2 / 2
static const double exp_terms[11] = {
    0x1.0000000000000p-1,
    0x1.5555555555557p-3,
    0x1.5555555555556p-5,
    0x1.11111111100cep-7,
    0x1.6c16c16c162ccp-10,
    0x1.a01a01abef415p-13,
    0x1.a01a01a6dcaffp-16,
    0x1.71de021a90822p-19,
    0x1.27e4db57442fbp-22,
    0x1.af4e196027428p-26,
    0x1.1f731ea5352cap-29
};
// 2^(j/16): the nearest double and the rest; (exp(r) - 1 - r) / r^2 for |r| <= ln 2 / 32
static const double exp_table[16][2] = {
    {0x1.0000000000000p+0, 0x0.0p+0},
    {0x1.0b5586cf9890fp+0, 0x1.8a62e4adc610bp-54},
    {0x1.172b83c7d517bp+0, -0x1.19041b9d78a76p-55},
    {0x1.2387a6e756238p+0, 0x1.9b07eb6c70573p-54},
    {0x1.306fe0a31b715p+0, 0x1.6f46ad23182e4p-55},
    {0x1.3dea64c123422p+0, 0x1.ada0911f09ebcp-55},
    {0x1.4bfdad5362a27p+0, 0x1.d4397afec42e2p-56},
    {0x1.5ab07dd485429p+0, 0x1.6324c054647adp-54},
    {0x1.6a09e667f3bcdp+0, -0x1.bdd3413b26456p-54},
    {0x1.7a11473eb0187p+0, -0x1.41577ee04992fp-55},
    {0x1.8ace5422aa0dbp+0, 0x1.6e9f156864b27p-54},
    {0x1.9c49182a3f090p+0, 0x1.c7c46b071f2bep-56},
    {0x1.ae89f995ad3adp+0, 0x1.7a1cd345dcc81p-54},
    {0x1.c199bdd85529cp+0, 0x1.11065895048ddp-55},
    {0x1.d5818dcfba487p+0, 0x1.2ed02d75b3707p-55},
    {0x1.ea4afa2a490dap+0, -0x1.e9c23179c2893p-54}
};
static const double exp_table_terms[6] = {
    0x1.0000000000001p-1,
    0x1.5555555555556p-3,
    0x1.55555554e90f2p-5,
    0x1.11111110e0f1ep-7,
    0x1.6c17ed998e52bp-10,
    0x1.a01b0c731c4a3p-13
};
#define sixteen_over_ln2 0x1.71547652b82fep+4
// ln 2 / 16 in two parts, the first with so few bits that products with small whole numbers are exact.
#define ln2_sixteenth_1 0x1.62e42fef00000p-5
#define ln2_sixteenth_2 0x1.473de6af278edp-38


// (log((1 + s) / (1 - s)) - 2 s) / s^3 in powers of s^2
static const double log_terms[8] = {
    0x1.5555555555555p-1,
    0x1.9999999999a38p-2,
    0x1.2492492476ba1p-2,
    0x1.c71c72017a15cp-3,
    0x1.745cf8f6c9119p-3,
    0x1.3b1c38474d3eep-3,
    0x1.0fbe478772696p-3,
    0x1.0c06cf14c641bp-3
};

// The same with its first two terms, 2/3 and 2/5, taken out.
static const double log_tail_terms[8] = {
    0x1.2492492492492p-2,
    0x1.c71c71c71c823p-3,
    0x1.745d1745a3d74p-3,
    0x1.3b13b16b6085ep-3,
    0x1.1110f7fc82ca4p-3,
    0x1.e1effe75d53acp-4,
    0x1.acf7e0d5b9a26p-4,
    0x1.b2e4e67eba775p-4
};
#define two_thirds_1 0x1.5555555555555p-1
#define two_thirds_2 0x1.5555555555555p-55
#define two_fifths_1 0x1.9999999999999p-2
#define two_fifths_2 0x1.3333333333333p-55

// (sin(r) - r) / r^3 and (cos(r) - 1 + r^2 / 2) / r^4 in powers of r^2 for |r| <= pi / 4
static const double sin_terms[7] = {
    -0x1.5555555555555p-3,
    0x1.1111111111110p-7,
    -0x1.a01a01a019927p-13,
    0x1.71de3a545e95cp-19,
    -0x1.ae64540f4d1dbp-26,
    0x1.61217c4c31493p-33,
    -0x1.ab1635d19009bp-41
};
static const double cos_terms[7] = {
    0x1.5555555555555p-5,
    -0x1.6c16c16c16c16p-10,
    0x1.a01a01a019d03p-16,
    -0x1.27e4fb7711f2ap-22,
    0x1.1eed8dea0c945p-29,
    -0x1.9394b79b331aap-37,
    0x1.ab76ea8ab6767p-45
};

// (atan(t) - t) / t^3 in powers of t^2 for |t| <= 1/4
static const double atan_terms[10] = {
    -0x1.5555555555555p-2,
    0x1.9999999999990p-3,
    -0x1.2492492491118p-3,
    0x1.c71c71c53f4d0p-4,
    -0x1.745d168c0304fp-4,
    0x1.3b13879382b8bp-4,
    -0x1.110b5c9ad83f1p-4,
    0x1.e0e8cc3d97e1fp-5,
    -0x1.a22b39790711fp-5,
    0x1.23433cc8537f2p-5
};
#define atan_half_1 0x1.dac670561bb4fp-2
#define atan_half_2 0x1.a2b7f222f65e2p-56
#define atan_one_1 0x1.921fb54442d18p-1
#define atan_one_2 0x1.1a62633145c07p-55
#define atan_two_1 0x1.1b6e192ebbe44p+0
#define atan_two_2 0x1.b1b466a88828ep-54

// (tanh(x) - x) / x^3 = top(x^2) / below(x^2) for |x| <= 1; below begins with 1
static const double tanh_top_terms[5] = {
    -0x1.5555555555555p-2,
    -0x1.8bda24de962a8p-6,
    -0x1.b2315a6b9c787p-12,
    -0x1.d2f20079c9260p-20,
    -0x1.25a88bac15f5ep-35
};
static const double tanh_below_terms[5] = {
    0x1.0000000000000p+0,
    0x1.e3d2808355c19p-2,
    0x1.d02aef8f572eep-6,
    0x1.d680bf5e871c7p-12,
    0x1.e061607109079p-20
};

// erf(x) / x - 2 / sqrt(pi) over x^2, in powers of x^2 for |x| <= 1/2
static const double erf_terms[10] = {
    -0x1.812746b0379e7p-2,
    0x1.ce2f21a042be2p-4,
    -0x1.b82ce31288b13p-6,
    0x1.565bcd0e6738ep-8,
    -0x1.c02db3fdba119p-11,
    0x1.f9a325cb67f8fp-14,
    -0x1.f4d2061b0dba6p-17,
    0x1.b9d791f41c41fp-20,
    -0x1.5dd2aa62eb12ep-23,
    0x1.cac3adf531b41p-27
};

// exp(x^2) erfc(x) about the middle of each of 32 pieces of t = 4 / (4 + x): value, its rest, polynomial
static const double erfc_pieces[32][11] = {
    {0x0.0p+0, 0x0.0p+0, 0x0.0p+0, 0x0.0p+0, 0x0.0p+0, 0x0.0p+0, 0x0.0p+0, 0x0.0p+0, 0x0.0p+0, 0x0.0p+0, 0x0.0p+0},
    {0x0.0p+0, 0x0.0p+0, 0x0.0p+0, 0x0.0p+0, 0x0.0p+0, 0x0.0p+0, 0x0.0p+0, 0x0.0p+0, 0x0.0p+0, 0x0.0p+0, 0x0.0p+0},
    {0x0.0p+0, 0x0.0p+0, 0x0.0p+0, 0x0.0p+0, 0x0.0p+0, 0x0.0p+0, 0x0.0p+0, 0x0.0p+0, 0x0.0p+0, 0x0.0p+0, 0x0.0p+0},
    {0x1.1ba9e7d873a0ep-6, -0x1.42fdeaed8c224p-60, 0x1.6ba8401221c55p-3, 0x1.930e4e884cda2p-3, 0x1.acd02a79afa07p-3, 0x1.b415e017b3360p-3, 0x1.a5a864fb15af0p-3, 0x1.80f2bb6cd63e1p-3, 0x1.48a9db5372a8bp-3, 0x1.02e094301c0e1p-3, 0x1.6fdc135eaaf96p-4},
    {0x1.79d5c24fb52d6p-6, 0x1.719f141c115efp-60, 0x1.8628ea35f6569p-3, 0x1.bdf25b4ecf538p-3, 0x1.e7b01da0fc380p-3, 0x1.fbfa379fe42bep-3, 0x1.f50a80a535518p-3, 0x1.d06a45594f5f4p-3, 0x1.9043c379c85fdp-3, 0x1.3be025467d721p-3, 0x1.bcd4a4a6bd3edp-4},
    {0x1.defb62a297e79p-6, 0x1.61ced17d914aep-61, 0x1.a38656046b406p-3, 0x1.eecdbe97f7442p-3, 0x1.16300f5e04e4bp-2, 0x1.28c23d70f780fp-2, 0x1.2a728ae01de83p-2, 0x1.189a56e577901p-2, 0x1.e78a403722f8ap-3, 0x1.8098e5defbc2ap-3, 0x1.0b5eacf009764p-3},
    {0x1.25ef46005d4b8p-5, 0x1.19e2477a7d140p-60, 0x1.c427c77ae0dc8p-3, 0x1.1350e6729aadcp-2, 0x1.3e60787f62c12p-2, 0x1.5bc678d7eb46cp-2, 0x1.6467a64c023fdp-2, 0x1.538b09f896c91p-2, 0x1.28d37ae2f4339p-2, 0x1.d2e9c3e299ff8p-3, 0x1.3f1d23b6938e6p-3},
    {0x1.60af7a64a3406p-5, 0x1.3e347da96e635p-60, 0x1.e886185e57769p-3, 0x1.3350be74cf665p-2, 0x1.6d8bfc206a3adp-2, 0x1.98c543a027bf2p-2, 0x1.aa9340ca7848fp-2, 0x1.9b487ac6d32ffp-2, 0x1.691ea1001e307p-2, 0x1.1a5e912699c25p-2, 0x1.799ed820c6aeap-3},
    {0x1.a03e8aeee3d87p-5, -0x1.2119134dee5adp-60, 0x1.089791862c206p-2, 0x1.581dea60f4fddp-2, 0x1.a5128ddb22532p-2, 0x1.e1da56ccc4b27p-2, 0x1.ff9a3c0b43247p-2, 0x1.f2806fb31475bp-2, 0x1.b6b4c2f06d340p-2, 0x1.53f50f4c1c528p-2, 0x1.ba5a3d45944b7p-3},
    {0x1.e52ff579b46d5p-5, 0x1.3e1f5891cdc76p-59, 0x1.1f64f2d261d82p-2, 0x1.82944d2be261dp-2, 0x1.e69ea45d94202p-2, 0x1.1ccae7103e336p-1, 0x1.33569ef895d5ep-1, 0x1.2e2d009761d6fp-1, 0x1.09edcddbb3a4ep-1, 0x1.9704a62998be0p-2, 0x1.000a1c384e6b8p-2},
    {0x1.1816f5b3194eep-4, 0x1.772b8f95a3544p-59, 0x1.390dc2b5d4afbp-2, 0x1.b3bbdfee32b31p-2, 0x1.1a1a9b4b56416p-1, 0x1.5189ea24e34d0p-1, 0x1.71d04180be868p-1, 0x1.6e40539db1f30p-1, 0x1.41829d9297e67p-1, 0x1.e41e016b1a56bp-2, 0x1.245830bf1b6b1p-2},
    {0x1.40feba4ebe27bp-4, 0x1.b0b7a3cd05381p-58, 0x1.5606b13c391e2p-2, 0x1.ecd20d464fe7bp-2, 0x1.482475ca8ae4ep-1, 0x1.910c16e83d427p-1, 0x1.bd82bdb06c3dfp-1, 0x1.bb95fea837d08p-1, 0x1.835e741c15122p-1, 0x1.1db9b62f16c4cp-1, 0x1.488368f3ebf77p-2},
    {0x1.6dc1b47ffde45p-4, 0x1.b02cfa8158966p-59, 0x1.76da3ab0fab58p-2, 0x1.17aa82473cb34p-1, 0x1.7ee87e6a9049ap-1, 0x1.dd96ede930aafp-1, 0x1.0c915a16ffe26p+0, 0x1.0c4895ddb2deep+0, 0x1.d0c552e5d436ep-1, 0x1.4e588049b25eap-1, 0x1.6a63f15fe7efbp-2},
    {0x1.9ee536d781addp-4, -0x1.92c98b9dc4be9p-61, 0x1.9c2d1dd7cd060p-2, 0x1.3e88b1e9d88b6p-1, 0x1.c03227ca53b88p-1, 0x1.1cf2ba244f84dp+0, 0x1.43eef3a45606ep+0, 0x1.43ecff7de17c8p+0, 0x1.1573187dc75b7p+0, 0x1.8369320b2c04cp-1, 0x1.873ba950a7d66p-2},
    {0x1.d505167e2fd8cp-4, -0x1.c4b678b32b47dp-60, 0x1.c6c3c23e3fa32p-2, 0x1.6c1951f511fa3p-1, 0x1.0716522f797b5p+0, 0x1.549e0e2846ad0p+0, 0x1.86b3c9421ac94p+0, 0x1.862b3111cf84ep+0, 0x1.49612abbcba1bp+0, 0x1.bbfd04e434d85p-1, 0x1.9bc3fa16add00p-2},
    {0x1.086c02b5fffa5p-3, 0x1.ed9ced66f0ff1p-57, 0x1.f788be7398362p-2, 0x1.a1ab5efbb837fp-1, 0x1.35bab57f4d0d9p+0, 0x1.97bf3ccfdabf9p+0, 0x1.d7016f1f8a077p+0, 0x1.d48e718da82bep+0, 0x1.8487f9ddfac8bp+0, 0x1.f6a78670fde6ep-1, 0x1.a44f660d6f43bp-2},
    {0x1.299a691f4f9a4p-3, -0x1.a8cafcf349b20p-58, 0x1.17ca5ae0cb765p-1, 0x1.e0d2c63d3a764p-1, 0x1.6d98c4e154f66p+0, 0x1.e8a32eed253aap+0, 0x1.1ba28ef8f92dfp+1, 0x1.18582e761246bp+1, 0x1.c70c9c3b284efp+0, 0x1.18b9dcc3e4f5ap+0, 0x1.9d00293f86d7ep-2},
    {0x1.4e8c5e44863efp-3, 0x1.0be73102424c1p-60, 0x1.381be6b3f8472p-1, 0x1.15bb1c8c73814p+0, 0x1.b092f5bf1f500p+0, 0x1.24fef1eb62d3dp+1, 0x1.551c94972c10cp+1, 0x1.4e15981d401b5p+1, 0x1.08666c803c3d5p+1, 0x1.34f127453f510p+0, 0x1.82125df0f804cp-2},
    {0x1.77d78a80f0a35p-3, 0x1.2b6267c22f5d3p-60, 0x1.5d8281173d1ffp-1, 0x1.41efb58514549p+0, 0x1.0074a774184d9p+1, 0x1.5f7b35a2f6e52p+1, 0x1.9971c475b2ae8p+1, 0x1.8c4429cf8064ep+1, 0x1.30a72b0032ed1p+1, 0x1.4e79b2105ae1bp+0, 0x1.5034cd22832cfp-2},
    {0x1.a62d3550119b1p-3, -0x1.340535d987964p-57, 0x1.88efd80e43c6ep-1, 0x1.766700e3c2640p+0, 0x1.30a442287f083p+1, 0x1.a5992f635e1d0p+1, 0x1.ea486414baf9fp+1, 0x1.d395b3baf8026p+1, 0x1.5bd7e5fe998b2p+1, 0x1.639eacfd89cecp+0, 0x1.04e87c1f5a8a4p-2},
    {0x1.da5fc83f01764p-3, 0x1.6e3c1a6d72566p-57, 0x1.bb85d3779daf9p-1, 0x1.b4c6be0740aadp+0, 0x1.6a6d38f75a99dp+1, 0x1.f9701f0090746p+1, 0x1.24b2af67399c3p+2, 0x1.124e9d1b2443ap+2, 0x1.894ef5e8244c7p+1, 0x1.72887acd206a4p+0, 0x1.3db98971faa0dp-3},
    {0x1.0ab4b50c590d1p-2, 0x1.b0bb3ebad1619p-56, 0x1.f6a0170c5b676p-1, 0x1.ff0726767e1d2p+0, 0x1.afabe38db58c0p+1, 0x1.2eaffef8440cfp+2, 0x1.5c52a6f288a75p+2, 0x1.3fe10ebb4b050p+2, 0x1.b826c77602648p+1, 0x1.7954ca73e291fp+0, 0x1.e3cda8b8c42f3p-6},
    {0x1.2c39f246189d6p-2, -0x1.61cdcbb57baadp-56, 0x1.1def988a688d3p+0, 0x1.2bc0979dae49cp+1, 0x1.0146a72e81a75p+2, 0x1.6a0a3f310da80p+2, 0x1.9cf9872836164p+2, 0x1.72997c6ec558fp+2, 0x1.e73e462fdd6a4p+1, 0x1.76335102d47bdp+0, -0x1.ec6eaf3ebe30dp-4},
    {0x1.527106ac25b83p-2, -0x1.ead84bb817f8cp-56, 0x1.469ad6beb5693p+0, 0x1.607f47de7d48ep+1, 0x1.32cc65fdecff9p+2, 0x1.b043306f6700bp+2, 0x1.e79df4883ae78p+2, 0x1.aa6c80ebb012bp+2, 0x1.0a9e86f9f4c6bp+2, 0x1.678514fd84134p+0, -0x1.298d63bd1c788p-2},
    {0x1.7e2d798d4f22fp-2, -0x1.c6e93202a366ep-57, 0x1.767ba34b1ea27p+0, 0x1.9f65caf604f7ep+1, 0x1.6ddcc8d8b624ap+2, 0x1.017eb091ee3ffp+3, 0x1.1e985e8cabe99p+3, 0x1.e7265ffe2bf21p+2, 0x1.204dc73a9c1bdp+2, 0x1.4bfbc88b09472p+0, -0x1.e7c74180fbb9bp-2},
    {0x1.b06b8a88b0788p-2, 0x1.0d7f4cd10538fp-57, 0x1.aef53682b05afp+0, 0x1.ea6561b577598p+1, 0x1.b4240c6939fc6p+2, 0x1.32000386d695cp+3, 0x1.4f4a6af6dbe71p+3, 0x1.14333e1e4a4e6p+3, 0x1.33d77bd89e3e8p+2, 0x1.22b683f4f866bp+0, -0x1.577f5b13527e8p-1},
    {0x1.ea57fa1f321a0p-2, 0x1.db101dd7a2875p-58, 0x1.f1ae2f8620ba8p+0, 0x1.21e2884f55380p+2, 0x1.03c4bd42b4ebdp+3, 0x1.6a9a1459cfefep+3, 0x1.864b5085e1ad7p+3, 0x1.36ce251da7881p+3, 0x1.445c38e7f4a66p+2, 0x1.d6b2a83a95e21p-1, -0x1.bba4d8493f2fcp-1},
    {0x1.16ac94cbaaa5ep-1, 0x1.beb1fb6ceffb1p-57, 0x1.204e00fe82a5ep+1, 0x1.571689f686f73p+2, 0x1.3519b2245fbd7p+3, 0x1.ac5030431895cp+3, 0x1.c3f165a40dee5p+3, 0x1.5b03098fa2e62p+3, 0x1.50fb6ba57683ap+2, 0x1.4c3af7b7f6031p-1, -0x1.0e04b0b3ded4cp+0},
    {0x1.3d8cdffd7afdcp-1, 0x1.9c204d4900cc7p-60, 0x1.4f07eed5b1c84p+1, 0x1.9659822efcc2ep+2, 0x1.6f453ecfa535bp+3, 0x1.f8319840ee5a5p+3, 0x1.043f47ac00aa0p+4, 0x1.8058df86870f4p+3, 0x1.58dcf6eeff473p+2, 0x1.4f63b0bbc5691p-2, -0x1.3a2742c7f8370p+0},
    {0x1.6aca825b65897p-1, -0x1.dc53cd0294360p-55, 0x1.866291f8fac6ep+1, 0x1.e17345588df5ap+2, 0x1.b39e3643f0b95p+3, 0x1.27aafb1403fc5p+4, 0x1.2a0deb7b64e08p+4, 0x1.a63fe0b46caeap+3, 0x1.5b3afbc17072fp+2, -0x1.40781116ad832p-5, -0x1.60230eddf0b79p+0},
    {0x1.9f92914dbe651p-1, -0x1.b500d34bc6e81p-55, 0x1.c7f8bd3f52404p+1, 0x1.1d379dda31550p+3, 0x1.01cf580449166p+4, 0x1.596c93f38f4ebp+4, 0x1.536aafb65a2e8p+4, 0x1.cc140fef7e672p+3, 0x1.576b35b85b911p+2, -0x1.c5e2a67046c1cp-2, -0x1.7e194f5911537p+0},
    {0x1.dd49c3c740db8p-1, -0x1.98a0441a9bc19p-55, 0x1.0ad5a128be97dp+2, 0x1.51d1831903506p+3, 0x1.307221b3c16a6p+4, 0x1.91eb39e5bd05bp+4, 0x1.804b7581a31e7p+4, 0x1.f120b64bec747p+3, 0x1.4ce75bbba760dp+2, -0x1.c0150d0591c94p-1, -0x1.927f54ada9a3fp+0}
};

// log gamma's correction to Stirling's formula, in powers of 1/x^2
static const double stirling_terms[12] = {
    0x1.5555555555555p-4,
    -0x1.6c16c16c16c17p-9,
    0x1.a01a01a01a01ap-11,
    -0x1.3813813813814p-11,
    0x1.b951e2b18ff23p-11,
    -0x1.f6ab0d9993c7dp-10,
    0x1.a41a41a41a41ap-8,
    -0x1.e4286cb0f5398p-6,
    0x1.6fe96381e0680p-3,
    -0x1.6476701181f3ap+0,
    0x1.ace44322ce006p+3,
    -0x1.39b2525cccc1bp+7
};
#define stirling_first_rest 0x1.5555555555555p-58

// log gamma near one, divided by the distance, in powers of it; the rest of its first term
static const double lgamma_one_terms[39] = {
    -0x1.2788cfc6fb619p-1,
    0x1.a51a6625307d3p-1,
    -0x1.9a4d55beab2d7p-2,
    0x1.151322ac7d848p-2,
    -0x1.a8b9c17aa6149p-3,
    0x1.5b40cb100c306p-3,
    -0x1.2703a1dcea3aep-3,
    0x1.010b36af86397p-3,
    -0x1.c806706d57db4p-4,
    0x1.9a01e385d5f8fp-4,
    -0x1.748c33114c6d6p-4,
    0x1.556ad63243bc4p-4,
    -0x1.3b1d971fc5985p-4,
    0x1.2496df8320c5fp-4,
    -0x1.11133476e7fe0p-4,
    0x1.00010064cdeb2p-4,
    -0x1.e1e2d311e8abdp-5,
    0x1.c71ce3a20b419p-5,
    -0x1.af28a1b5688a0p-5,
    0x1.9999b3352d5bap-5,
    -0x1.86186db77bfbfp-5,
    0x1.745d1d1778df9p-5,
    -0x1.642c88591b66dp-5,
    0x1.555556aaafdcdp-5,
    -0x1.47ae151eb9fb7p-5,
    0x1.3b13b189d925ep-5,
    -0x1.2f684c00002bcp-5,
    0x1.24924936db7bcp-5,
    -0x1.1a7b961a7b9aap-5,
    0x1.111111155556dp-5,
    -0x1.08421086318cep-5,
    0x1.0000000100002p-5,
    -0x1.f07c1f08ba2eap-6,
    0x1.e1e1e1e25a5a6p-6,
    -0x1.d41d41d457c58p-6,
    0x1.c71c71c738e39p-6,
    -0x1.bacf914c29837p-6,
    0x1.af286bca21af3p-6,
    -0x1.a41a41a41d89ep-6
};
#define lgamma_one_rest 0x1.6cb90701fbfabp-58

// log gamma near two, divided by the distance, in powers of it; the rest of its first term
static const double lgamma_two_terms[39] = {
    0x1.b0ee6072093cep-2,
    0x1.4a34cc4a60fa6p-2,
    -0x1.13e001a557607p-4,
    0x1.51322ac7d8483p-6,
    -0x1.e404fc218f5f2p-8,
    0x1.7add6eadb6c30p-9,
    -0x1.38ac5c2bf8e08p-10,
    0x1.0b36af86396e9p-11,
    -0x1.d3fd4c76d2fc8p-13,
    0x1.a127b0f17d65ap-14,
    -0x1.78de5bd7c81efp-15,
    0x1.580dcee66eb02p-16,
    -0x1.3cbc963ce2243p-17,
    0x1.2597a39f34aacp-18,
    -0x1.11b2eb7679541p-19,
    0x1.0064cdeb22f0fp-20,
    -0x1.e2600d93cfd2fp-22,
    0x1.c76bbb3f07a4dp-23,
    -0x1.af5a6cbbf8a97p-24,
    0x1.99b93c2070b0fp-25,
    -0x1.862c734df3eacp-26,
    0x1.7469daccfadcdp-27,
    -0x1.6434a8447aeadp-28,
    0x1.555a877ffd2c3p-29,
    -0x1.47b1679258d0ep-30,
    0x1.3b15d2b2fc10cp-31,
    -0x1.2f69a9fabe3e0p-32,
    0x1.24932a337434cp-33,
    -0x1.1a7c26ec2523cp-34,
    0x1.11116e693ed98p-35,
    -0x1.08424cbc543d8p-36,
    0x1.000026e3f644fp-37,
    -0x1.f07c514fc9f0ap-39,
    0x1.e1e2026aafcd8p-40,
    -0x1.d41d56e5ee2e2p-41,
    0x1.c71c7f6f10e37p-42,
    -0x1.bacf9a27bc89bp-43,
    0x1.af28718a10d6ep-44,
    -0x1.a41a45603e5b6p-45
};
#define lgamma_two_rest 0x1.6cb90701fbfabp-58

// 2 / pi, 32 bits at a time
static const uint32_t two_over_pi_words[40] = {
    0xa2f9836e, 0x4e441529, 0xfc2757d1, 0xf534ddc0, 0xdb629599, 0x3c439041, 0xfe5163ab, 0xdebbc561, 0xb7246e3a, 0x424dd2e0, 0x06492eea, 0x09d1921c, 0xfe1deb1c, 0xb129a73e, 0xe88235f5, 0x2ebb4484, 0xe99c7026, 0xb45f7e41, 0x3991d639, 0x835339f4, 0x9c845f8b, 0xbdf9283b, 0x1ff897ff, 0xde05980f, 0xef2f118b, 0x5a0a6d1f, 0x6d367ecf, 0x27cb09b7, 0x4f463f66, 0x9e5fea2d, 0x7527bac7, 0xebe5f17b, 0x3d0739f7, 0x8a5292ea, 0x6bfb5fb1, 0x1f8d5d08, 0x56033046, 0xfc7b6bab, 0xf0cfbc20, 0x9af4361d
};

#endif
