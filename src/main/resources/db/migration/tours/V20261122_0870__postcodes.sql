-- the middle of every postcode area of Germany, Austria, Switzerland, Liechtenstein and Luxembourg
-- (GeoNames, https://www.geonames.org, CC BY 4.0; codes of single large receivers left out, several places of a
-- code taken together)
create table postcodes (
	country text collate "C" not null check (length(country) = 2),
	code text collate "C" not null,
	place text not null,
	latitude double precision not null check (latitude between -90 and 90),
	longitude double precision not null check (longitude between -180 and 180),
	primary key (country, code)
);

create index postcodes_code on postcodes (code);

insert into audit_exceptions (table_name, column_name, rule, reason) values
	('postcodes', null, 'SKIP', 'come with the program');

insert into postcodes (country, code, place, latitude, longitude)
select split_part(line, ';', 1), split_part(line, ';', 2), split_part(line, ';', 3),
	cast(split_part(line, ';', 4) as double precision), cast(split_part(line, ';', 5) as double precision)
from string_to_table($lines$AT;1010;Wien, Innere Stadt;48.208;16.370
AT;1020;Wien, Leopoldstadt;48.217;16.400
AT;1030;Wien, Landstraße;48.198;16.395
AT;1040;Wien, Wieden;48.192;16.367
AT;1050;Wien, Margareten;48.187;16.355
AT;1060;Wien, Mariahilf;48.195;16.350
AT;1070;Wien, Neubau;48.200;16.350
AT;1080;Wien, Josefstadt;48.217;16.350
AT;1090;Wien, Alsergrund;48.233;16.350
AT;1100;Wien, Favoriten;48.152;16.388
AT;1110;Wien, Simmering;48.164;16.446
AT;1120;Wien, Meidling;48.170;16.322
AT;1130;Wien, Hietzing;48.177;16.246
AT;1140;Purkersdorf;48.212;16.197
AT;1150;Wien, Rudolfsheim-Fünfhaus;48.196;16.318
AT;1160;Wien, Ottakring;48.217;16.300
AT;1170;Wien, Hernals;48.234;16.290
AT;1180;Wien, Währing;48.236;16.319
AT;1190;Wien, Döbling;48.259;16.334
AT;1200;Wien, Brigittenau;48.240;16.377
AT;1210;Langenzersdorf;48.291;16.381
AT;1220;Wien, Donaustadt;48.219;16.495
AT;1230;Wien, Liesing;48.143;16.293
AT;1300;Mannswörth;48.150;16.517
AT;2000;Stockerau;48.385;16.169
AT;2002;Großmugl;48.507;16.232
AT;2003;Leitzersdorf;48.410;16.250
AT;2004;Niederhollabrunn;48.450;16.292
AT;2011;Sierndorf;48.442;16.163
AT;2013;Göllersdorf;48.492;16.125
AT;2014;Puch;48.508;16.050
AT;2020;Hollabrunn;48.575;16.059
AT;2022;Immendorf;48.638;16.137
AT;2023;Haslach;48.617;16.183
AT;2024;Mailberg;48.674;16.181
AT;2031;Weyerburg;48.572;16.183
AT;2032;Glaswein;48.579;16.256
AT;2033;Dürnleis;48.622;16.228
AT;2034;Großharras;48.665;16.231
AT;2041;Wullersdorf;48.616;16.103
AT;2042;Guntersdorf;48.636;16.041
AT;2051;Zellerndorf;48.687;15.943
AT;2052;Pernersdorf;48.700;16.022
AT;2053;Peigarten;48.713;16.023
AT;2054;Alberndorf im Pulkautal;48.725;16.041
AT;2061;Hadres;48.703;16.153
AT;2062;Seefeld;48.715;16.176
AT;2063;Zwingendorf;48.700;16.233
AT;2064;Wulzeshofen;48.717;16.300
AT;2070;Retz;48.761;15.962
AT;2073;Schrattenthal;48.737;15.911
AT;2074;Kleinhöflein;48.756;16.006
AT;2081;Hofern;48.782;15.887
AT;2082;Hardegg;48.833;15.858
AT;2083;Heufurth;48.811;15.833
AT;2084;Weitersfeld;48.769;15.798
AT;2091;Langau;48.818;15.733
AT;2092;Felling;48.852;15.791
AT;2093;Geras;48.791;15.683
AT;2094;Zettlitz;48.833;15.600
AT;2095;Elsern;48.866;15.617
AT;2100;Leobendorf;48.353;16.347
AT;2102;Hagenbrunn;48.330;16.373
AT;2103;Langenzersdorf;48.300;16.350
AT;2104;Spillern;48.383;16.250
AT;2105;Leobendorf;48.390;16.313
AT;2111;Harmannsdorf;48.407;16.378
AT;2112;Würnitz;48.433;16.417
AT;2113;Naglern;48.475;16.358
AT;2114;Großrußbach;48.477;16.413
AT;2115;Ernstbrunn;48.524;16.359
AT;2116;Niederleis;48.558;16.383
AT;2120;Wolkersdorf im Weinviertel;48.375;16.517
AT;2122;Pfösing;48.398;16.479
AT;2123;Kronberg;48.431;16.497
AT;2124;Oberkreuzstetten;48.475;16.458
AT;2125;Neubau;48.479;16.500
AT;2126;Ladendorf;48.536;16.447
AT;2130;Mistelbach;48.573;16.566
AT;2132;Hörersdorf;48.625;16.517
AT;2133;Fallbach;48.645;16.447
AT;2134;Wultendorf;48.663;16.493
AT;2135;Neudorf bei Staatz;48.711;16.511
AT;2136;Laa an der Thaya;48.724;16.381
AT;2141;Ameis;48.675;16.550
AT;2143;Großkrut;48.638;16.728
AT;2144;Altlichtenwarth;48.633;16.800
AT;2145;Hausbrunn;48.617;16.817
AT;2151;Asparn an der Zaya;48.595;16.454
AT;2152;Gnadendorf;48.614;16.375
AT;2153;Stronsdorf;48.639;16.297
AT;2154;Gaubitsch;48.663;16.371
AT;2161;Poysbrunn;48.717;16.617
AT;2162;Falkenstein;48.717;16.583
AT;2163;Ottenthal;48.750;16.561
AT;2164;Wildendürnbach;48.763;16.495
AT;2165;Drasenhofen;48.747;16.634
AT;2170;Poysdorf;48.656;16.628
AT;2171;Herrnbaumgarten;48.683;16.683
AT;2172;Schrattenberg;48.717;16.717
AT;2181;Dobermannsdorf;48.600;16.817
AT;2182;Palterndorf;48.583;16.817
AT;2183;Neusiedl an der Zaya;48.599;16.761
AT;2184;Hauskirchen;48.598;16.756
AT;2185;Ebersdorf an der Zaya;48.601;16.713
AT;2191;Gaweinstal;48.506;16.579
AT;2192;Kettlasbrunn;48.550;16.650
AT;2193;Wilfersdorf;48.592;16.646
AT;2201;Hagenbrunn;48.349;16.424
AT;2202;Hagenbrunn;48.346;16.415
AT;2203;Großebersdorf;48.371;16.461
AT;2211;Pillichsdorf;48.350;16.533
AT;2212;Großengersdorf;48.368;16.607
AT;2213;Bockfließ;48.360;16.604
AT;2214;Auersthal;48.367;16.633
AT;2215;Raggendorf;48.394;16.658
AT;2221;Groß-Schweinbarth;48.415;16.632
AT;2222;Bad Pirawarth;48.451;16.591
AT;2223;Hohenruppersdorf;48.461;16.637
AT;2224;Nexing;48.490;16.674
AT;2225;Zistersdorf;48.534;16.747
AT;2230;Gänserndorf;48.339;16.720
AT;2231;Strasshof an der Nordbahn;48.338;16.635
AT;2232;Aderklaa;48.289;16.567
AT;2241;Schönkirchen-Reyersdorf;48.355;16.691
AT;2242;Prottes;48.387;16.739
AT;2243;Matzen;48.400;16.700
AT;2244;Spannberg;48.464;16.736
AT;2245;Velm;48.467;16.782
AT;2251;Ebenthal;48.433;16.783
AT;2252;Ollersdorf;48.400;16.800
AT;2253;Weikendorf;48.351;16.777
AT;2261;Angern an der March;48.385;16.833
AT;2262;Stillfried;48.408;16.833
AT;2263;Dürnkrut;48.469;16.837
AT;2264;Jedenspeigen;48.504;16.879
AT;2265;Drösing;48.533;16.895
AT;2272;Ringelsdorf;48.567;16.858
AT;2273;Hohenau an der March;48.604;16.905
AT;2274;Rabensburg;48.650;16.900
AT;2275;Bernhardsthal;48.692;16.869
AT;2276;Reintal;48.701;16.796
AT;2281;Raasdorf;48.243;16.575
AT;2282;Großhofen;48.257;16.631
AT;2283;Obersiebenbrunn;48.267;16.700
AT;2284;Untersiebenbrunn;48.250;16.733
AT;2285;Leopoldsdorf im Marchfelde;48.208;16.698
AT;2286;Haringsee;48.192;16.759
AT;2291;Lassee;48.245;16.814
AT;2292;Engelhartstetten;48.161;16.867
AT;2293;Marchegg;48.279;16.909
AT;2294;Marchegg;48.229;16.916
AT;2295;Zwerndorf;48.319;16.845
AT;2301;Groß-Enzersdorf;48.183;16.601
AT;2304;Orth an der Donau;48.154;16.707
AT;2305;Eckartsau;48.156;16.806
AT;2320;Schwechat;48.120;16.393
AT;2322;Zwölfaxing;48.120;16.393
AT;2325;Himberg;48.120;16.393
AT;2326;Maria-Lanzendorf;48.120;16.393
AT;2331;Vösendorf;48.121;16.340
AT;2332;Hennersdorf;48.112;16.363
AT;2333;Leopoldsdorf;48.118;16.348
AT;2334;Vösendorf;48.121;16.340
AT;2340;Maria Enzersdorf;48.093;16.286
AT;2344;Maria Enzersdorf;48.100;16.283
AT;2345;Brunn am Gebirge;48.107;16.285
AT;2351;Laxenburg;48.070;16.332
AT;2352;Gumpoldskirchen;48.045;16.277
AT;2353;Guntramsdorf;48.046;16.295
AT;2361;Laxenburg;48.068;16.356
AT;2362;Biedermannsdorf;48.084;16.345
AT;2371;Hinterbrühl;48.085;16.227
AT;2372;Gießhübl;48.098;16.235
AT;2380;Perchtoldsdorf;48.119;16.266
AT;2381;Laab im Walde;48.143;16.194
AT;2384;Breitenfurt bei Wien;48.133;16.150
AT;2391;Kaltenleutgeben;48.117;16.200
AT;2392;Grub;48.100;16.123
AT;2393;Sparbach;48.075;16.175
AT;2401;Fischamend-Dorf;48.109;16.805
AT;2402;Maria Ellend;48.108;16.700
AT;2403;Scharndorf;48.094;16.783
AT;2404;Petronell-Carnuntum;48.117;16.850
AT;2405;Bad Deutsch-Altenburg;48.126;16.921
AT;2410;Hainburg an der Donau;48.146;16.945
AT;2412;Wolfsthal;48.133;17.000
AT;2413;Edelstal;48.100;17.008
AT;2421;Kittsee;48.093;17.064
AT;2422;Pama / Bijelo Selo;48.050;17.033
AT;2423;Deutsch Jahrndorf;48.017;17.100
AT;2424;Zurndorf;47.983;17.003
AT;2425;Nickelsdorf;47.941;17.069
AT;2431;Enzersdorf an der Fischa;48.089;16.603
AT;2432;Schwadorf;48.067;16.583
AT;2433;Margarethen am Moos;48.033;16.600
AT;2434;Sommerein;48.008;16.598
AT;2435;Götzendorf an der Leitha;48.020;16.584
AT;2440;Reisenberg;47.974;16.488
AT;2441;Mitterndorf an der Fischa;47.965;16.479
AT;2442;Schranawand;47.958;16.425
AT;2443;Leithaprodersdorf;47.926;16.508
AT;2444;Seibersdorf;47.967;16.517
AT;2451;Au am Leithaberge;47.937;16.571
AT;2452;Reisenberg;47.982;16.573
AT;2453;Sommerein;47.983;16.650
AT;2454;Trautmannsdorf an der Leitha;48.017;16.650
AT;2460;Bruckneudorf;48.017;16.775
AT;2462;Königshof;48.013;16.713
AT;2463;Gallbrunn;48.042;16.650
AT;2464;Arbesthal;48.058;16.717
AT;2465;Höflein;48.067;16.783
AT;2471;Rohrau;48.054;16.863
AT;2472;Prellenkirchen;48.067;16.950
AT;2473;Potzneusiedl;48.048;16.943
AT;2474;Gattendorf;48.017;16.983
AT;2475;Neudorf / Novo Selo;48.017;16.933
AT;2481;Achau;48.080;16.386
AT;2482;Münchendorf;48.033;16.383
AT;2483;Ebreichsdorf;47.950;16.400
AT;2485;Wimpassing an der Leitha;47.917;16.425
AT;2486;Pottendorf;47.900;16.378
AT;2490;Ebenfurth;47.883;16.355
AT;2491;Neufeld an der Leitha;47.860;16.399
AT;2492;Zillingdorf;47.854;16.328
AT;2493;Lichtenwörth;47.846;16.303
AT;2500;Oberwaltersdorf;48.012;16.212
AT;2504;Sooß;47.985;16.217
AT;2511;Pfaffstätten;48.020;16.249
AT;2512;Oeynhausen;47.996;16.281
AT;2514;Traiskirchen;48.016;16.297
AT;2521;Trumau;47.993;16.343
AT;2522;Oberwaltersdorf;47.976;16.322
AT;2523;Tattendorf;47.950;16.300
AT;2524;Teesdorf;47.950;16.283
AT;2525;Schönau an der Triesting;47.939;16.257
AT;2531;Gaaden;48.054;16.200
AT;2532;Heiligenkreuz;48.045;16.131
AT;2533;Klausen-Leopoldsdorf;48.065;16.049
AT;2534;Alland;48.043;16.087
AT;2540;Bad Vöslau;47.961;16.192
AT;2542;Leobersdorf;47.939;16.222
AT;2544;Leobersdorf;47.942;16.219
AT;2551;Enzesfeld-Lindabrunn;47.931;16.179
AT;2552;Enzesfeld-Lindabrunn;47.931;16.179
AT;2560;Hernstein;47.916;16.098
AT;2563;Pottenstein;47.958;16.095
AT;2564;Weissenbach an der Triesting;47.971;16.060
AT;2565;Neuhaus;47.998;16.084
AT;2571;Altenmarkt an der Triesting;48.018;15.991
AT;2572;Kaumberg;48.036;15.915
AT;2601;Sollenau;47.875;16.281
AT;2602;Schönau an der Triesting;47.911;16.264
AT;2603;Felixdorf;47.887;16.266
AT;2604;Theresienfeld;47.854;16.278
AT;2620;Wartmannstetten;47.711;16.075
AT;2624;Breitenau;47.748;16.141
AT;2625;Schwarzau am Steinfeld;47.724;16.160
AT;2630;Buchbach;47.703;15.991
AT;2631;Thann;47.743;15.967
AT;2632;Altendorf;47.681;16.010
AT;2640;Enzenreith;47.662;15.947
AT;2641;Schottwien;47.654;15.909
AT;2642;Göstritz;47.638;15.881
AT;2650;Payerbach;47.684;15.855
AT;2651;Reichenau an der Rax;47.690;15.809
AT;2654;Raxen;47.682;15.794
AT;2661;Graben;47.836;15.729
AT;2662;Schwarzau im Gebirge;47.828;15.728
AT;2663;Rohr im Gebirge;47.865;15.733
AT;2671;Küb;47.677;15.877
AT;2673;Breitenstein;47.674;15.850
AT;2680;Spital am Semmering;47.615;15.775
AT;2700;Wiener Neustadt;47.810;16.223
AT;2721;Bad Fischau;47.837;16.142
AT;2722;Weikersdorf am Steinfelde;47.810;16.110
AT;2723;Gaaden;47.829;16.092
AT;2724;Gaaden;47.831;16.060
AT;2731;St. Egyden am Steinfeld;47.786;16.085
AT;2732;Willendorf;47.783;16.046
AT;2733;Puchberg am Schneeberg;47.790;16.011
AT;2734;Puchberg am Schneeberg;47.779;15.963
AT;2751;Wiener Neustadt;47.865;16.208
AT;2752;Wiener Neustadt;47.832;16.196
AT;2753;Markt Piesting;47.866;16.110
AT;2754;Waldegg;47.866;16.053
AT;2755;Oed;47.879;16.025
AT;2761;Puchberg am Schneeberg;47.859;15.968
AT;2763;Pernitz;47.892;15.963
AT;2770;Gutenstein;47.880;15.878
AT;2801;Katzelsdorf;47.765;16.277
AT;2802;Schleinz;47.673;16.303
AT;2803;Wiesmath;47.631;16.325
AT;2811;Wiesmath;47.600;16.261
AT;2812;Hollenthon;47.574;16.262
AT;2813;Lichtenegg;47.587;16.219
AT;2821;Walpersbach;47.731;16.245
AT;2822;Schwarzau am Steinfeld;47.717;16.214
AT;2823;Pitten;47.712;16.207
AT;2824;Seebenstein;47.710;16.193
AT;2831;Warth;47.655;16.117
AT;2832;Thernberg;47.650;16.183
AT;2833;Bromberg;47.667;16.177
AT;2840;Edlitz;47.611;16.137
AT;2842;Thomasberg;47.590;16.136
AT;2851;Thomasberg;47.528;16.158
AT;2852;Krumbach;47.455;16.193
AT;2853;Bad Schönau;47.477;16.206
AT;2860;Kirchschlag in der Buckligen Welt;47.517;16.278
AT;2870;St. Corona am Wechsel;47.546;16.082
AT;2871;Zöbern;47.512;16.126
AT;2872;Mönichkirchen;47.522;16.039
AT;2873;Feistritz am Wechsel;47.579;16.079
AT;2880;Otterthal;47.611;15.969
AT;2881;Trattenbach;47.605;15.913
AT;3001;Mauerbach;48.267;16.102
AT;3002;Purkersdorf;48.265;16.085
AT;3003;Gablitz;48.265;16.085
AT;3004;Gablitz;48.264;16.077
AT;3011;Purkersdorf;48.182;15.877
AT;3012;Pressbaum;48.182;15.877
AT;3013;Pressbaum;48.182;15.877
AT;3021;Wolfsgraben;48.182;15.877
AT;3031;Pressbaum;48.173;15.953
AT;3032;Eichgraben;48.175;15.962
AT;3033;Klausen-Leopoldsdorf;48.162;15.945
AT;3034;Maria-Anzbach;48.186;15.956
AT;3040;Neulengbach;48.224;15.903
AT;3041;Asperhofen;48.233;15.929
AT;3042;Würmla;48.250;15.867
AT;3051;Nest;48.152;15.882
AT;3052;Eck;48.136;15.894
AT;3053;Klausen-Leopoldsdorf;48.112;15.881
AT;3061;Doppel;48.195;15.844
AT;3062;Kirchstetten;48.197;15.824
AT;3071;Böheimkirchen;48.178;15.758
AT;3072;Kasten bei Böheimkirchen;48.155;15.787
AT;3073;Stössing;48.139;15.791
AT;3074;Gstetten;48.121;15.763
AT;3100;St. Pölten;48.198;15.622
AT;3104;St. Pölten;48.168;15.640
AT;3105;Oberradlberg;48.247;15.673
AT;3107;St. Pölten;48.214;15.629
AT;3110;Neidling;48.237;15.554
AT;3121;Karlstetten;48.272;15.549
AT;3122;Oed;48.299;15.500
AT;3123;Grünz;48.279;15.593
AT;3124;Ambach;48.307;15.582
AT;3125;Statzendorf;48.302;15.626
AT;3130;Herzogenburg;48.298;15.710
AT;3131;Anzenberg;48.321;15.695
AT;3133;Traismauer;48.345;15.755
AT;3134;Nußdorf ob der Traisen;48.341;15.699
AT;3140;Zwerndorf;48.235;15.724
AT;3141;Kapelln;48.246;15.770
AT;3142;Perschling;48.247;15.805
AT;3143;Pyhra;48.183;15.712
AT;3144;Wald;48.148;15.724
AT;3150;Wilhelmsburg;48.083;15.607
AT;3151;Hart;48.105;15.606
AT;3153;Eschenau;48.072;15.585
AT;3160;Traisen;48.050;15.620
AT;3161;St. Veit an der Gölsen;48.050;15.671
AT;3162;Rainfeld;48.049;15.695
AT;3163;Rohrbach an der Gölsen;48.050;15.725
AT;3170;Hainfeld;48.016;15.796
AT;3171;Kleinzell;48.006;15.761
AT;3172;Ramsau;48.004;15.800
AT;3180;Lilienfeld;48.001;15.582
AT;3183;Türnitz;47.950;15.554
AT;3184;Türnitz;47.931;15.493
AT;3192;Hohenberg;47.900;15.598
AT;3193;St. Aegyd am Neuwalde;47.869;15.581
AT;3195;Kernhof;47.807;15.491
AT;3200;Ober-Grafendorf;48.134;15.537
AT;3202;Grünau;48.090;15.510
AT;3203;Rabenstein an der Pielach;48.073;15.490
AT;3204;Kirchberg an der Pielach;48.065;15.473
AT;3205;Weinburg;48.107;15.521
AT;3211;Loich;47.966;15.344
AT;3212;Taschlgrabenrotte;47.951;15.338
AT;3213;Frankenfels;47.974;15.321
AT;3214;Puchenstuben;47.944;15.304
AT;3221;Gösing an der Mariazeller Bahn;47.887;15.291
AT;3222;Annarotte;47.866;15.367
AT;3223;Schaflahn;47.871;15.330
AT;3224;Josefsrotte;47.848;15.324
AT;3231;St. Margarethen an der Sierning;48.137;15.465
AT;3232;Bischofstetten;48.121;15.451
AT;3233;Kilb;48.109;15.431
AT;3240;Mank;48.097;15.314
AT;3241;Kirnberg an der Mank;48.082;15.305
AT;3242;Bach;48.051;15.307
AT;3243;St. Leonhard am Forst;48.099;15.300
AT;3244;Ruprechtshofen;48.103;15.282
AT;3250;Wieselburg;48.114;15.132
AT;3251;Erb;48.091;15.138
AT;3252;Petzenkirchen;48.113;15.142
AT;3253;Erlauf;48.148;15.177
AT;3254;Bergland;48.108;15.140
AT;3261;Wolfpassing;48.070;15.040
AT;3262;Wang;48.052;15.008
AT;3263;Randegg;48.034;14.992
AT;3264;Reinsberg;48.005;15.030
AT;3270;Scheibbs;48.009;15.159
AT;3281;Oberndorf an der Melk;48.054;15.216
AT;3282;St. Georgen an der Leys;48.040;15.218
AT;3283;St. Anton an der Jeßnitz;48.030;15.203
AT;3291;Kienberg;47.946;15.127
AT;3292;Gaming;47.913;15.095
AT;3293;Lunz am See;47.895;15.059
AT;3294;Grünau;47.884;15.109
AT;3295;Lackenhof;47.883;15.127
AT;3300;Winklarn;48.120;14.844
AT;3304;St. Georgen am Ybbsfelde;48.124;14.921
AT;3311;Amstetten;48.120;14.836
AT;3312;Zeillern;48.117;14.782
AT;3313;Zeillern;48.147;14.737
AT;3314;Strengberg;48.136;14.706
AT;3321;Zeillern;48.150;14.823
AT;3322;Viehdorf;48.150;14.909
AT;3323;Nabegg;48.182;14.907
AT;3324;Euratsfeld;48.131;14.909
AT;3325;Ferschnitz;48.114;14.972
AT;3331;Sonntagberg;47.997;14.735
AT;3332;Sonntagberg;47.988;14.731
AT;3333;Biberbach;47.985;14.726
AT;3334;Gaflenz;47.906;14.717
AT;3335;Weyer;47.865;14.676
AT;3340;Waidhofen an der Ybbs;47.927;14.813
AT;3341;Ybbsitz;47.898;14.873
AT;3342;Thann;47.874;14.840
AT;3343;Hollenstein an der Ybbs;47.853;14.828
AT;3344;St. Georgen am Reith;47.853;14.870
AT;3345;Göstling an der Ybbs;47.822;14.880
AT;3350;Haag;48.077;14.595
AT;3351;Weistrach;48.054;14.594
AT;3352;Kürnberg;48.039;14.596
AT;3353;Seitenstetten;48.025;14.675
AT;3354;Wolfsbach;48.063;14.636
AT;3355;Ertl;47.977;14.631
AT;3361;Biberbach;48.067;14.765
AT;3362;Zeillern;48.104;14.800
AT;3363;Winklarn;48.068;14.802
AT;3364;Neuhofen an der Ybbs;48.060;14.829
AT;3365;Allhartsberg;48.045;14.797
AT;3370;Ybbs an der Donau;48.158;15.074
AT;3371;Neumarkt an der Ybbs;48.128;15.058
AT;3372;Ferschnitz;48.123;15.011
AT;3373;Winden;48.147;15.072
AT;3374;Sarling;48.170;15.092
AT;3375;Krummnußbaum;48.155;15.078
AT;3376;Ennsbach;48.156;15.039
AT;3380;Pöchlarn;48.197;15.304
AT;3381;Neuda;48.194;15.372
AT;3382;Loosdorf;48.207;15.400
AT;3383;Hürm;48.167;15.424
AT;3384;Haunoldstein;48.191;15.450
AT;3385;Prinzersdorf;48.190;15.496
AT;3386;Hafnerbach;48.208;15.460
AT;3390;Melk;48.214;15.330
AT;3392;Hub;48.239;15.372
AT;3393;Arb;48.198;15.290
AT;3400;Mauerbach;48.353;15.931
AT;3413;Kirchbach;48.300;16.217
AT;3420;Kritzendorf;48.330;16.198
AT;3421;Höflein an der Donau;48.330;16.198
AT;3422;Altenberg;48.341;16.244
AT;3423;Wördern;48.328;16.198
AT;3424;Wolfpassing;48.321;16.177
AT;3425;Tulln an der Donau;48.330;16.198
AT;3426;Wipfing;48.328;16.149
AT;3430;Tulln an der Donau;48.340;16.046
AT;3433;Königstetten;48.302;16.145
AT;3434;Tulbing;48.285;16.111
AT;3435;Zwentendorf an der Donau;48.334;15.936
AT;3441;Zöfing;48.276;16.000
AT;3442;Langenrohr;48.320;16.001
AT;3443;Pressbaum;48.243;16.007
AT;3451;Michelhausen;48.279;15.941
AT;3452;Atzenbrugg;48.290;15.879
AT;3454;Kaindorf;48.319;15.814
AT;3462;Absdorf;48.388;15.960
AT;3463;Stetteldorf am Wagram;48.400;16.028
AT;3464;Hausleiten;48.385;16.085
AT;3465;Königsbrunn am Wagram;48.412;15.983
AT;3470;Kirchberg am Wagram;48.437;15.892
AT;3471;Großriedenthal;48.483;15.875
AT;3472;Hohenwarth;48.500;15.817
AT;3473;Ronthal;48.517;15.780
AT;3474;Winkl;48.397;15.860
AT;3481;Fels am Wagram;48.433;15.833
AT;3482;Stettenhof;48.475;15.817
AT;3483;Feuersbrunn;48.430;15.779
AT;3484;Grafenwörth;48.407;15.777
AT;3485;Grafenegg;48.422;15.739
AT;3491;Straß im Straßertale;48.494;15.744
AT;3492;Engabrunn;48.451;15.734
AT;3493;Kammern;48.458;15.717
AT;3494;Gedersdorf;48.422;15.692
AT;3495;Rohrendorf bei Krems;48.454;15.720
AT;3500;Krems an der Donau;48.424;15.589
AT;3506;Angern;48.386;15.656
AT;3508;Paudorf;48.359;15.635
AT;3511;Furth bei Göttweig;48.370;15.596
AT;3512;Mautern an der Donau;48.365;15.554
AT;3521;Felling;48.467;15.419
AT;3522;Erdweis;48.498;15.370
AT;3524;Gloden;48.485;15.293
AT;3525;Sallingberg;48.467;15.267
AT;3531;Brand;48.547;15.288
AT;3532;Rastenfeld;48.568;15.341
AT;3533;Kleehof;48.575;15.266
AT;3541;Senftenberg;48.448;15.538
AT;3542;Gföhl;48.521;15.476
AT;3543;Krumau am Kamp;48.557;15.445
AT;3544;Eisenberg;48.583;15.475
AT;3550;Langenlois;48.474;15.667
AT;3552;Stratzing;48.471;15.580
AT;3553;Reith;48.518;15.581
AT;3561;Langenlois;48.475;15.675
AT;3562;See;48.535;15.677
AT;3564;Raan;48.562;15.700
AT;3571;Gars am Kamp;48.592;15.643
AT;3572;St. Leonhard am Hornerwald;48.584;15.561
AT;3573;Wanzenau;48.620;15.619
AT;3580;Horn;48.660;15.645
AT;3591;Altenburg;48.643;15.577
AT;3592;Röhrenbach;48.657;15.510
AT;3593;Krug;48.637;15.465
AT;3594;Franzen;48.605;15.395
AT;3595;Brunn an der Wild;48.682;15.497
AT;3601;Weißenkirchen in der Wachau;48.392;15.515
AT;3602;Rossatz;48.393;15.505
AT;3610;Weißenkirchen in der Wachau;48.411;15.438
AT;3611;Habruck;48.416;15.391
AT;3613;Albrechtsberg an der Großen Krems;48.448;15.370
AT;3620;Spitz;48.367;15.367
AT;3621;Hofarnsdorf;48.376;15.387
AT;3622;Mühldorf;48.392;15.337
AT;3623;Purk;48.418;15.300
AT;3631;Kirchschlag;48.419;15.195
AT;3632;Stein;48.441;15.120
AT;3633;Bärnkopf;48.452;15.048
AT;3641;Köfering;48.312;15.404
AT;3642;Aggstein;48.288;15.390
AT;3643;Maria Laach am Jauerling;48.299;15.347
AT;3644;Emmersdorf an der Donau;48.264;15.338
AT;3650;Pöggstall;48.304;15.215
AT;3652;Klein-Pöchlarn;48.258;15.253
AT;3653;Leiben;48.299;15.254
AT;3654;Raxendorf;48.333;15.261
AT;3660;Klein-Pöchlarn;48.217;15.217
AT;3661;Hart;48.270;15.195
AT;3662;Kehrbach;48.267;15.142
AT;3663;Thann;48.316;15.143
AT;3664;Martinsberg;48.365;15.156
AT;3665;Bärnkopf;48.370;15.093
AT;3671;Marbach an der Donau;48.223;15.146
AT;3672;Maria Taferl;48.230;15.165
AT;3680;Loja;48.209;15.092
AT;3681;Hofamt Priel;48.226;15.063
AT;3683;Yspertal;48.250;15.063
AT;3684;St. Oswald;48.227;15.067
AT;3691;Nöchling;48.225;14.993
AT;3701;Großweikersdorf;48.462;15.984
AT;3702;Oberrußbach;48.456;16.050
AT;3704;Glaubendorf;48.500;15.933
AT;3710;Ziersdorf;48.532;15.940
AT;3711;Ebersbrunn;48.524;15.873
AT;3712;Maissau;48.562;15.843
AT;3713;Gumping;48.585;15.779
AT;3714;Sitzendorf an der Schmida;48.607;15.932
AT;3720;Ravelsbach;48.552;15.852
AT;3721;Limberg;48.586;15.864
AT;3722;Straning;48.613;15.857
AT;3730;Eggenburg;48.640;15.829
AT;3741;Pulkau;48.704;15.857
AT;3742;Theras;48.736;15.790
AT;3743;Röschitz;48.699;15.804
AT;3744;Mold;48.652;15.729
AT;3751;Sigmundsherberg;48.691;15.745
AT;3752;Brugg;48.730;15.730
AT;3753;Pernegg;48.750;15.640
AT;3754;Irnfritz;48.743;15.555
AT;3761;Grub;48.718;15.521
AT;3762;Seebs;48.764;15.483
AT;3763;Japons;48.799;15.571
AT;3800;Göpfritz an der Wild;48.737;15.367
AT;3804;Allentsteig;48.704;15.295
AT;3811;Almosen;48.750;15.396
AT;3812;Groß-Siegharts;48.802;15.412
AT;3813;Alt-Dietmanns;48.791;15.434
AT;3814;Radl;48.800;15.475
AT;3820;Raabs an der Thaya;48.850;15.483
AT;3822;Karlstein an der Thaya;48.881;15.402
AT;3823;Rossa;48.920;15.461
AT;3824;Luden;48.888;15.521
AT;3830;Waidhofen an der Thaya;48.818;15.284
AT;3834;Pfaffenschlag bei Waidhofen a.d.Thaya;48.839;15.184
AT;3841;Windigsteig;48.772;15.287
AT;3842;Thaya;48.868;15.275
AT;3843;Dobersberg;48.911;15.307
AT;3844;Waldkirchen an der Thaya;48.953;15.344
AT;3851;Kautzen;48.934;15.240
AT;3852;Gastern;48.896;15.214
AT;3860;Heidenreichstein;48.858;15.117
AT;3861;Eggern;48.908;15.161
AT;3862;Eisgarn;48.894;15.103
AT;3863;Reingers;48.967;15.139
AT;3871;Steinbach;48.859;15.016
AT;3872;Aalfang;48.833;15.061
AT;3873;Brand;48.875;15.025
AT;3874;Haugschlag;48.957;15.057
AT;3900;Schwarzenau;48.737;15.263
AT;3902;Vitis;48.769;15.185
AT;3903;Echsenbach;48.711;15.207
AT;3910;Zwettl-Niederösterreich;48.611;15.164
AT;3911;Rappottenstein;48.532;15.081
AT;3912;Grafenschlag;48.492;15.156
AT;3913;Großgöttfritz;48.537;15.186
AT;3914;Waldhausen;48.528;15.232
AT;3920;Groß Gerungs;48.571;14.960
AT;3921;Langschlag;48.578;14.897
AT;3922;Großschönau;48.642;14.948
AT;3923;Schweiggers;48.631;15.014
AT;3924;Guttenbrunn;48.586;15.016
AT;3925;Altmelon;48.497;14.943
AT;3931;Schweiggers;48.661;15.061
AT;3932;Kirchberg am Walde;48.715;15.106
AT;3942;Hirschbach;48.742;15.117
AT;3943;Schrems;48.786;15.064
AT;3944;Pürbach;48.761;15.106
AT;3945;Hoheneich;48.770;15.047
AT;3950;Gmünd;48.768;14.963
AT;3961;Waldenstein;48.725;14.975
AT;3962;Reinpolz;48.756;14.853
AT;3970;Weitra;48.689;14.867
AT;3971;St. Martin;48.665;14.831
AT;3972;Bad Großpertholz;48.638;14.833
AT;3973;Karlstift;48.626;14.799
AT;4020;Linz;48.304;14.262
AT;4030;Linz;48.306;14.286
AT;4040;Linz;48.349;14.270
AT;4048;Puchenau;48.328;14.238
AT;4050;Traun;48.218;14.242
AT;4052;Ansfelden;48.206;14.275
AT;4053;Neuhofen an der Krems;48.188;14.245
AT;4055;Pucking;48.183;14.211
AT;4060;Leonding;48.273;14.242
AT;4061;Pasching;48.262;14.203
AT;4062;Au;48.260;14.147
AT;4063;Hörsching;48.247;14.186
AT;4064;Oftering;48.237;14.144
AT;4070;Pupping;48.301;14.031
AT;4072;Alkoven;48.279;14.095
AT;4073;Wilhering;48.299;14.180
AT;4074;Stroheim;48.318;14.006
AT;4075;Aumühle;48.280;14.023
AT;4076;Sankt Marienkirchen an der Polsenz;48.284;13.995
AT;4081;Hartkirchen;48.393;13.939
AT;4082;Aschach an der Donau;48.379;13.984
AT;4083;Haibach ob der Donau;48.409;13.907
AT;4084;Sankt Agatha;48.398;13.899
AT;4085;Niederranna;48.410;13.889
AT;4090;Engelhartszell;48.519;13.646
AT;4091;Vichtenstein;48.527;13.635
AT;4092;Esternberg;48.534;13.590
AT;4100;Ottensheim;48.342;14.191
AT;4101;Feldkirchen an der Donau;48.355;14.080
AT;4102;Goldwörth;48.325;14.117
AT;4111;Walding;48.347;14.145
AT;4112;Sankt Gotthard im Mühlkreis;48.383;14.127
AT;4113;Sankt Martin im Mühlkreis;48.407;14.056
AT;4114;Partenstein;48.417;14.030
AT;4115;Kleinzell im Mühlkreis;48.427;14.039
AT;4116;Sankt Ulrich im Mühlkreis;48.452;14.070
AT;4120;Neufelden;48.498;13.992
AT;4121;Neufelden;48.495;13.971
AT;4122;Arnreit;48.512;13.986
AT;4131;Kirchberg ob der Donau;48.473;13.896
AT;4132;Lembach im Mühlkreis;48.488;13.897
AT;4133;Niederkappel;48.471;13.875
AT;4134;Putzleinsdorf;48.496;13.879
AT;4141;Pfarrkirchen im Mühlkreis;48.517;13.812
AT;4142;Hofkirchen im Mühlkreis;48.505;13.797
AT;4143;Neustift im Mühlkreis;48.515;13.756
AT;4144;Oberkappel;48.548;13.792
AT;4150;Grub;48.577;13.935
AT;4151;Oepping;48.589;13.921
AT;4152;Sarleinsbach;48.566;13.898
AT;4153;Peilstein im Mühlviertel;48.597;13.901
AT;4154;Kollerschlag;48.588;13.848
AT;4155;Nebelberg;48.635;13.845
AT;4160;Breitenstein;48.655;13.945
AT;4161;Ulrichsberg;48.680;13.917
AT;4162;Julbach;48.663;13.870
AT;4163;Klaffer am Hochficht;48.701;13.883
AT;4164;Schwarzenberg am Böhmerwald;48.720;13.825
AT;4170;Lichtenau im Mühlkreis;48.545;14.079
AT;4171;Auberg;48.515;14.090
AT;4172;Sankt Johann am Wimberg;48.486;14.123
AT;4173;Sankt Veit im Mühlkreis;48.474;14.148
AT;4174;Niederwaldkirchen;48.458;14.095
AT;4175;Herzogsdorf;48.441;14.125
AT;4180;Zwettl an der Rodl;48.488;14.231
AT;4181;Oberneukirchen;48.475;14.215
AT;4182;Schallenberg;48.478;14.190
AT;4183;Ahorn;48.509;14.207
AT;4184;Ahorn;48.530;14.172
AT;4190;Bad Leonfelden;48.528;14.297
AT;4191;Vorderweißenbach;48.550;14.247
AT;4192;Schenkenfelden;48.521;14.338
AT;4193;Reichenthal;48.542;14.364
AT;4201;Gramastetten;48.396;14.220
AT;4202;Hellmonsödt;48.413;14.300
AT;4203;Altenberg bei Linz;48.384;14.328
AT;4204;Ottenschlag im Mühlkreis;48.421;14.326
AT;4209;Gallneukirchen;48.372;14.343
AT;4210;Unterweitersdorf;48.382;14.432
AT;4211;Alberndorf in der Riedmark;48.405;14.425
AT;4212;Neumarkt im Mühlkreis;48.423;14.464
AT;4221;Steyregg;48.294;14.413
AT;4222;Langenstein;48.281;14.467
AT;4223;Katsdorf;48.303;14.476
AT;4224;Wartberg ob der Aist;48.306;14.471
AT;4225;Forst;48.286;14.442
AT;4230;Pregarten;48.362;14.552
AT;4232;Hagenberg im Mühlkreis;48.381;14.516
AT;4240;Waldburg;48.511;14.455
AT;4242;Hirschbach im Mühlkreis;48.494;14.417
AT;4251;Sandl;48.549;14.672
AT;4252;Liebenau;48.528;14.787
AT;4261;Rainbach im Mühlkreis;48.565;14.471
AT;4262;Hammern;48.605;14.493
AT;4263;Windhaag bei Freistadt;48.579;14.557
AT;4264;Grünbach;48.535;14.547
AT;4271;Sankt Oswald bei Freistadt;48.486;14.651
AT;4272;Weitersfelden;48.477;14.713
AT;4273;Kaltenberg;48.458;14.747
AT;4274;Schönau im Mühlkreis;48.417;14.721
AT;4280;Königswiesen;48.374;14.773
AT;4281;Staub;48.360;14.762
AT;4282;Pierbach;48.357;14.734
AT;4283;Bad Zell;48.358;14.700
AT;4284;Tragwein;48.353;14.681
AT;4291;Lasberg;48.453;14.574
AT;4292;Kefermarkt;48.437;14.550
AT;4293;Gutau;48.431;14.606
AT;4294;Sankt Leonhard bei Freistadt;48.444;14.646
AT;4300;St. Valentin;48.156;14.507
AT;4303;Erla;48.183;14.544
AT;4310;Mauthausen;48.263;14.536
AT;4311;Schwertberg;48.275;14.558
AT;4312;Langenstein;48.276;14.529
AT;4320;Allerheiligen im Mühlkreis;48.263;14.656
AT;4322;Windhaag bei Perg;48.272;14.675
AT;4323;Münzbach;48.267;14.692
AT;4324;Rechberg;48.278;14.682
AT;4331;Laab;48.212;14.632
AT;4332;Aist;48.225;14.611
AT;4341;Arbing;48.225;14.715
AT;4342;Baumgartenberg;48.212;14.728
AT;4343;Loa;48.201;14.712
AT;4351;Saxen;48.213;14.793
AT;4352;Klam;48.229;14.786
AT;4360;Grein;48.265;14.839
AT;4362;Bad Kreuzen;48.277;14.823
AT;4363;Pabneukirchen;48.295;14.829
AT;4364;Markt;48.287;14.813
AT;4371;Dimbach;48.322;14.904
AT;4372;Sankt Georgen am Walde;48.360;14.906
AT;4381;Grein;48.233;14.903
AT;4382;Sattl;48.232;14.944
AT;4391;Waldhausen im Strudengau;48.271;14.945
AT;4392;Forstamt;48.271;14.945
AT;4400;Steyr;48.034;14.409
AT;4407;Steyr;48.069;14.422
AT;4421;Aschach an der Steyr;48.002;14.327
AT;4431;Haidershofen;48.085;14.492
AT;4432;Rubring;48.150;14.500
AT;4441;Penz;48.022;14.495
AT;4442;Maria Neustift;47.989;14.519
AT;4443;Maria Neustift;47.976;14.538
AT;4451;Steyr;47.994;14.400
AT;4452;Ternberg;47.933;14.350
AT;4453;Ternberg;47.933;14.350
AT;4460;Losenstein;47.937;14.443
AT;4461;Laussa;47.945;14.445
AT;4462;Reichraming;47.883;14.458
AT;4463;Laussa;47.891;14.500
AT;4464;Kleinreifling;47.817;14.633
AT;4470;Enns;48.207;14.458
AT;4481;Asten;48.223;14.420
AT;4482;Ennsdorf;48.191;14.472
AT;4483;Hargelsberg;48.156;14.432
AT;4484;Kronstorf;48.156;14.452
AT;4490;Sankt Florian;48.197;14.378
AT;4491;Niederneukirchen;48.164;14.338
AT;4492;Hofkirchen im Traunkreis;48.168;14.373
AT;4493;Wolfern;48.150;14.364
AT;4501;Neuhofen an der Krems;48.139;14.228
AT;4502;Sankt Marien;48.144;14.292
AT;4511;Allhaming;48.150;14.196
AT;4521;Schiedlberg;48.071;14.298
AT;4522;Sierning;48.068;14.300
AT;4523;Aschach an der Steyr;48.032;14.340
AT;4531;Kematen an der Krems;48.093;14.210
AT;4532;Kremsmünster;48.076;14.196
AT;4533;Piberbach;48.097;14.216
AT;4540;Kremsmünster;48.036;14.182
AT;4541;Adlwang;48.000;14.196
AT;4542;Nußbach;47.988;14.162
AT;4550;Kremsmünster;48.017;14.112
AT;4551;Ried im Traunkreis;48.018;14.081
AT;4552;Wartberg an der Krems;48.004;14.118
AT;4553;Schlierbach;47.955;14.113
AT;4554;Oberschlierbach;47.962;14.135
AT;4560;Kirchdorf an der Krems;47.906;14.122
AT;4562;Steinbach am Ziehberg;47.893;14.030
AT;4563;Kirchdorf an der Krems;47.893;14.123
AT;4564;Klaus an der Pyhrnbahn;47.831;14.157
AT;4565;Inzersdorf im Kremstal;47.916;14.083
AT;4571;Klaus an der Pyhrnbahn;47.807;14.152
AT;4572;Sankt Pankraz;47.756;14.202
AT;4573;Vorderstoder;47.717;14.193
AT;4574;Vorderstoder;47.727;14.214
AT;4575;Roßleithen;47.728;14.265
AT;4580;Edlbach;47.719;14.350
AT;4581;Edlbach;47.716;14.372
AT;4582;Edlbach;47.693;14.344
AT;4591;Molln;47.855;14.293
AT;4592;Pernzell;47.927;14.240
AT;4593;Pernzell;47.948;14.247
AT;4594;Ternberg;47.953;14.288
AT;4595;Waldneukirchen;47.994;14.261
AT;4596;Steinbach an der Steyr;47.964;14.275
AT;4600;Wels;48.168;14.024
AT;4611;Buchkirchen;48.222;14.043
AT;4612;Scharten;48.242;14.025
AT;4613;Elend;48.222;14.057
AT;4614;Marchtrenk;48.206;14.086
AT;4615;Holzhausen;48.224;14.070
AT;4616;Bergern;48.184;14.101
AT;4621;Kremsmünster;48.110;14.055
AT;4622;Eggendorf im Traunkreis;48.135;14.100
AT;4623;Gunskirchen;48.142;13.950
AT;4624;Pennewang;48.138;13.935
AT;4625;Offenhausen;48.142;13.938
AT;4631;Krenglbach;48.192;13.914
AT;4632;Pichl bei Wels;48.188;13.897
AT;4633;Kematen am Innbach;48.183;13.870
AT;4641;Steinhaus;48.058;14.020
AT;4642;Sattledt;48.047;14.054
AT;4643;Pettenbach;47.963;14.021
AT;4644;Grünau im Almtal;47.898;13.944
AT;4645;Grünau im Almtal;47.876;13.953
AT;4650;Lambach;48.069;13.911
AT;4651;Stadl-Ufer;48.072;13.875
AT;4652;Steinerkirchen an der Traun;48.062;13.949
AT;4653;Eberstalzell;48.033;13.969
AT;4654;Au;48.048;13.901
AT;4655;Vorchdorf;48.029;13.925
AT;4656;Kirchham;48.027;13.915
AT;4661;Au;48.016;13.844
AT;4662;Laakirchen;47.982;13.822
AT;4663;Laakirchen;47.982;13.822
AT;4664;Laakirchen;48.005;13.837
AT;4671;Aichkirchen;48.137;13.763
AT;4672;Bachmanning;48.143;13.763
AT;4673;Gaspoltshofen;48.145;13.747
AT;4674;Gröming;48.144;13.741
AT;4675;Weibern;48.152;13.740
AT;4676;Aistersheim;48.152;13.750
AT;4680;Haag am Hausruck;48.184;13.651
AT;4681;Rottenbach;48.192;13.657
AT;4682;Geboltskirchen;48.176;13.650
AT;4690;Rutzenham;48.048;13.774
AT;4691;Schlatt;48.054;13.782
AT;4692;Niederthalheim;48.056;13.770
AT;4693;Desselbrunn;48.037;13.773
AT;4694;Ohlsdorf;48.033;13.778
AT;4701;Bad Schallerbach;48.232;13.908
AT;4702;Bad Schallerbach;48.227;13.922
AT;4707;Schlüßlberg;48.226;13.896
AT;4710;Tollet;48.242;13.805
AT;4712;Michaelnbach;48.261;13.804
AT;4713;Gallspach;48.241;13.797
AT;4714;Meggenhofen;48.232;13.795
AT;4715;Taufkirchen an der Trattnach;48.245;13.783
AT;4716;Hofkirchen an der Trattnach;48.237;13.781
AT;4720;Neumarkt im Hausruckkreis;48.362;13.737
AT;4721;Altschwendt;48.358;13.724
AT;4722;Steegen;48.365;13.746
AT;4723;Natternbach;48.380;13.736
AT;4724;Neukirchen am Walde;48.380;13.752
AT;4725;Sankt Aegidi;48.395;13.734
AT;4730;Waizenkirchen;48.323;13.871
AT;4731;Prambachkirchen;48.314;13.903
AT;4732;Sankt Thomas;48.306;13.880
AT;4733;Heiligenberg;48.328;13.867
AT;4741;Wendling;48.233;13.625
AT;4742;Pram;48.232;13.616
AT;4743;Peterskirchen;48.232;13.610
AT;4751;Schatzdorf;48.278;13.605
AT;4752;Riedau;48.287;13.601
AT;4753;Taiskirchen im Innkreis;48.281;13.588
AT;4754;Andrichsfurt;48.276;13.569
AT;4755;Zell an der Pram;48.291;13.599
AT;4760;Raab;48.365;13.655
AT;4761;Enzenkirchen;48.378;13.654
AT;4762;Sankt Willibald;48.364;13.675
AT;4770;Andorf;48.375;13.541
AT;4771;Sigharting;48.383;13.549
AT;4772;Lambrechten;48.359;13.528
AT;4773;Eggerding;48.370;13.513
AT;4774;Sankt Marienkirchen bei Schärding;48.379;13.488
AT;4775;Taufkirchen an der Pram;48.390;13.531
AT;4776;Diersbach;48.394;13.551
AT;4777;Mayrhof;48.354;13.513
AT;4780;Aigerding;48.489;13.468
AT;4782;Sankt Florian am Inn;48.482;13.481
AT;4783;Wernstein am Inn;48.510;13.474
AT;4784;Schardenberg;48.524;13.492
AT;4785;Freinberg;48.556;13.505
AT;4786;Brunnenthal;48.499;13.479
AT;4791;Rainbach im Innkreis;48.462;13.595
AT;4792;Münzkirchen;48.473;13.597
AT;4793;Schnürberg;48.476;13.622
AT;4794;Kopfing im Innkreis;48.455;13.636
AT;4800;Pühret;47.938;13.738
AT;4801;Traunkirchen;47.879;13.764
AT;4802;Ebensee;47.820;13.753
AT;4810;Gschwandt;47.917;13.789
AT;4812;Pinsdorf;47.921;13.770
AT;4813;Altmünster;47.897;13.747
AT;4814;Eben;47.891;13.716
AT;4816;Laakirchen;47.946;13.826
AT;4817;Sankt Konrad;47.916;13.853
AT;4820;Bad Ischl;47.710;13.623
AT;4821;Lauffen;47.691;13.614
AT;4822;Au;47.635;13.630
AT;4823;Gosauzwang;47.591;13.653
AT;4824;Gosau;47.584;13.534
AT;4825;Gosau;47.584;13.534
AT;4830;Hallstatt;47.560;13.645
AT;4831;Obertraun;47.554;13.685
AT;4840;Vöcklabruck;48.030;13.643
AT;4841;Ungenach;48.036;13.637
AT;4842;Zell am Pettenfirst;48.035;13.634
AT;4843;Ort;48.044;13.624
AT;4844;Regau;48.025;13.646
AT;4845;Alm;48.017;13.654
AT;4846;Redlham;48.032;13.638
AT;4849;Puchkirchen;48.033;13.567
AT;4850;Timelkam;47.955;13.582
AT;4851;Gampern;47.955;13.568
AT;4852;Weyregg am Attersee;47.926;13.577
AT;4853;Steinbach am Attersee;47.907;13.570
AT;4854;Gmauret;47.893;13.560
AT;4860;Lenzing;47.926;13.572
AT;4861;Aurach am Hongar;47.921;13.582
AT;4863;Seewalchen am Attersee;47.925;13.561
AT;4864;Aufham;47.912;13.543
AT;4865;Nußdorf am Attersee;47.880;13.530
AT;4866;Au;47.860;13.521
AT;4870;Vöcklamarkt;48.044;13.492
AT;4871;Exlwöhr;48.046;13.493
AT;4872;Neukirchen an der Vöckla;48.049;13.498
AT;4873;Frankenburg am Hausruck;48.056;13.491
AT;4880;Sankt Georgen im Attergau;47.925;13.473
AT;4881;Straß im Attergau;47.911;13.460
AT;4882;Oberwang;47.883;13.458
AT;4890;Weißenkirchen im Attergau;47.971;13.380
AT;4891;Pöndorf;47.984;13.367
AT;4892;Fornach;47.981;13.382
AT;4893;Zell am Moos;47.953;13.362
AT;4894;Oberhofen am Irrsee;47.967;13.360
AT;4901;Hub;48.114;13.626
AT;4902;Wolfsegg am Hausruck;48.116;13.638
AT;4903;Manning;48.115;13.629
AT;4904;Atzbach;48.109;13.644
AT;4906;Eberschwang;48.124;13.610
AT;4910;Ried im Innkreis;48.186;13.486
AT;4911;Tumeltsham;48.196;13.488
AT;4912;Neuhofen im Innkreis;48.190;13.485
AT;4920;Schildorn;48.153;13.475
AT;4921;Hohenzell;48.167;13.494
AT;4922;Geiersberg;48.173;13.522
AT;4923;Schlag;48.153;13.456
AT;4924;Waldzell;48.146;13.465
AT;4925;Pramet;48.150;13.484
AT;4926;Sankt Marienkirchen am Hausruck;48.161;13.500
AT;4931;Mettmach;48.165;13.352
AT;4932;Kirchheim im Innkreis;48.179;13.359
AT;4933;Roith;48.172;13.351
AT;4941;Mehrnbach;48.222;13.399
AT;4942;Gurten;48.234;13.373
AT;4943;Geinberg;48.237;13.359
AT;4950;Altheim;48.232;13.216
AT;4951;Polling im Innkreis;48.231;13.241
AT;4952;Weng im Innkreis;48.236;13.195
AT;4961;Mühlheim am Inn;48.271;13.167
AT;4962;Mining;48.274;13.159
AT;4963;Sankt Peter am Hart;48.265;13.131
AT;4970;Hofing;48.277;13.437
AT;4971;Aurolzmünster;48.285;13.441
AT;4972;Utzenaich;48.293;13.443
AT;4973;Hofing;48.291;13.433
AT;4974;Ort im Innkreis;48.305;13.441
AT;4975;Suben;48.365;13.439
AT;4980;Antiesenhofen;48.340;13.398
AT;4981;Reichersberg;48.328;13.371
AT;4982;Mörschwang;48.309;13.347
AT;4983;Sankt Georgen bei Obernberg am Inn;48.309;13.355
AT;4984;Weilbach;48.303;13.363
AT;5020;Salzburg;47.799;13.044
AT;5023;Salzburg;47.807;13.067
AT;5026;Salzburg;47.799;13.044
AT;5061;Salzburg;47.770;13.092
AT;5071;Salzburg;47.789;12.980
AT;5081;Salzburg;47.758;13.047
AT;5082;Salzburg;47.759;13.028
AT;5083;Grödig;47.733;13.037
AT;5084;Großgmain;47.717;12.917
AT;5090;Lofer;47.596;12.705
AT;5091;Unken;47.634;12.706
AT;5092;Sankt Martin bei Lofer;47.574;12.702
AT;5093;Frohnwies;47.546;12.738
AT;5101;Bergheim;47.868;13.030
AT;5102;Anthering;47.893;13.024
AT;5110;Oberndorf bei Salzburg;47.957;12.936
AT;5111;Bürmoos;47.983;12.918
AT;5112;Lamprechtshausen;47.987;12.960
AT;5113;Sankt Georgen bei Salzburg;47.982;12.928
AT;5114;Göming;47.954;12.958
AT;5120;Haigermoos;48.061;12.856
AT;5121;Sankt Radegund;48.083;12.832
AT;5122;Überackern;48.111;12.840
AT;5131;Franking;48.130;12.943
AT;5132;Geretsberg;48.139;12.945
AT;5133;Gilgenberg am Weilhart;48.141;12.943
AT;5134;Schwand im Innkreis;48.151;12.951
AT;5141;Moosdorf;48.097;13.009
AT;5142;Eggelsberg;48.106;13.011
AT;5143;Feldkirchen bei Mattighofen;48.102;13.020
AT;5144;Handenberg;48.113;13.014
AT;5145;Neukirchen an der Enknach;48.121;13.020
AT;5151;Nußdorf am Haunsberg;47.951;12.995
AT;5152;Dorfbeuern;47.977;13.007
AT;5161;Elixhausen;47.867;13.067
AT;5162;Obertrum am See;47.949;13.050
AT;5163;Palting;47.975;13.083
AT;5164;Seeham;47.958;13.075
AT;5165;Berndorf bei Salzburg;47.974;13.060
AT;5166;Perwang am Grabensee;47.969;13.074
AT;5201;Seekirchen am Wallersee;47.918;13.156
AT;5202;Neumarkt am Wallersee;47.937;13.218
AT;5203;Köstendorf;47.941;13.193
AT;5204;Straßwalchen;47.950;13.234
AT;5205;Schleedorf;47.950;13.150
AT;5211;Lengau;48.012;13.255
AT;5212;Edt;48.019;13.280
AT;5221;Stein;48.029;13.160
AT;5222;Schalchen;48.040;13.167
AT;5223;Pfaffstätt;48.047;13.153
AT;5224;Auerbach;48.042;13.149
AT;5225;Jeging;48.040;13.158
AT;5230;Mattighofen;48.107;13.151
AT;5231;Schalchen;48.103;13.121
AT;5232;Kirchberg bei Mattighofen;48.095;13.107
AT;5233;Pischelsdorf am Engelbach;48.107;13.097
AT;5241;Maria Schmolln;48.135;13.224
AT;5242;Sankt Johann am Walde;48.123;13.247
AT;5251;Höhnhart;48.164;13.268
AT;5252;Aspach;48.166;13.278
AT;5261;Ort;48.162;13.133
AT;5270;Mauerkirchen;48.197;13.166
AT;5271;Moosbach;48.200;13.172
AT;5272;Hub;48.195;13.189
AT;5273;Roßbach;48.199;13.200
AT;5274;Burgkirchen;48.199;13.173
AT;5280;Braunau am Inn;48.242;13.037
AT;5282;Au;48.240;13.035
AT;5300;Hallwang;47.850;13.104
AT;5301;Eugendorf;47.859;13.149
AT;5302;Henndorf am Wallersee;47.883;13.175
AT;5303;Thalgau;47.847;13.202
AT;5310;Tiefgraben;47.852;13.348
AT;5311;Mondsee;47.844;13.368
AT;5321;Koppl;47.807;13.177
AT;5322;Hof bei Salzburg;47.819;13.215
AT;5323;Ebenau;47.775;13.188
AT;5324;Hintersee;47.764;13.225
AT;5325;Plainfeld;47.833;13.183
AT;5330;Fuschl am See;47.800;13.300
AT;5340;Sankt Gilgen;47.765;13.371
AT;5342;Gschwand;47.736;13.408
AT;5350;Strobl;47.708;13.494
AT;5351;Aigen;47.707;13.548
AT;5360;St. Wolfgang im Salzkammergut;47.726;13.536
AT;5400;Hallein;47.691;13.095
AT;5411;Oberalm;47.716;13.119
AT;5412;Puch bei Hallein;47.726;13.110
AT;5421;Adnet;47.697;13.142
AT;5422;Bad Dürrnberg;47.690;13.152
AT;5423;Taugl;47.690;13.152
AT;5424;Riedl;47.679;13.154
AT;5425;Krispl;47.703;13.168
AT;5431;Kuchl;47.623;13.140
AT;5440;Scheffau am Tennengebirge;47.599;13.213
AT;5441;Abtenau;47.585;13.334
AT;5442;Gseng;47.589;13.410
AT;5450;Werfen;47.475;13.183
AT;5451;Wimm;47.494;13.167
AT;5452;Dorf;47.463;13.211
AT;5453;Weng;47.461;13.250
AT;5500;Bischofshofen;47.418;13.217
AT;5505;Mühlbach am Hochkönig;47.375;13.125
AT;5511;Hüttau;47.410;13.310
AT;5521;Bairau;47.408;13.317
AT;5522;Sankt Martin am Tennengebirge;47.481;13.372
AT;5523;Gappen;47.474;13.371
AT;5524;Gappen;47.486;13.382
AT;5531;Eben im Pongau;47.419;13.444
AT;5532;Filzmoos;47.442;13.500
AT;5541;Altenmarkt im Pongau;47.371;13.402
AT;5542;Flachau;47.361;13.390
AT;5550;Radstadt;47.387;13.465
AT;5552;Forstau;47.367;13.533
AT;5561;Untertauern;47.300;13.500
AT;5562;Tweng;47.216;13.579
AT;5563;Tweng;47.183;13.600
AT;5570;Mauterndorf;47.137;13.704
AT;5571;Mariapfarr;47.156;13.750
AT;5572;Sankt Andrä im Lungau;47.150;13.783
AT;5573;Weißpriach;47.151;13.742
AT;5574;Göriach;47.183;13.750
AT;5575;Lessach;47.159;13.779
AT;5580;Tamsweg;47.133;13.824
AT;5581;Sankt Margarethen im Lungau;47.083;13.683
AT;5582;Sankt Michael im Lungau;47.097;13.628
AT;5583;Hintermuhr;47.105;13.665
AT;5584;Zederhaus;47.129;13.616
AT;5585;Unternberg;47.113;13.743
AT;5591;Ramingstein;47.070;13.844
AT;5592;Thomatal;47.068;13.785
AT;5600;Sankt Johann im Pongau;47.356;13.224
AT;5602;Hof;47.343;13.289
AT;5603;Kleinarl;47.277;13.319
AT;5611;Großarl;47.244;13.207
AT;5612;Hüttschlag;47.161;13.267
AT;5620;Schwarzach im Pongau;47.321;13.152
AT;5621;Sankt Veit im Pongau;47.333;13.117
AT;5622;Weng;47.319;13.088
AT;5630;Bad Hofgastein;47.195;13.109
AT;5632;Dorfgastein;47.242;13.098
AT;5640;Bad Gastein;47.115;13.135
AT;5645;Bad Gastein;47.115;13.135
AT;5651;Lend;47.301;13.023
AT;5652;Dienten am Hochkönig;47.367;13.000
AT;5660;Taxenbach;47.266;12.955
AT;5661;Rauris;47.219;12.970
AT;5662;Brandenau;47.252;12.947
AT;5671;Bruck an der Großglocknerstraße;47.284;12.826
AT;5672;Zeller-Fusch;47.285;12.826
AT;5700;Zell am See;47.331;12.799
AT;5710;Kaprun;47.272;12.760
AT;5721;Piesendorf;47.287;12.715
AT;5722;Niedernsill;47.284;12.621
AT;5723;Uttendorf;47.282;12.588
AT;5724;Stuhlfelden;47.287;12.527
AT;5730;Mittersill;47.285;12.454
AT;5731;Hollersbach im Pinzgau;47.281;12.424
AT;5732;Dorf;47.283;12.378
AT;5733;Bramberg am Wildkogel;47.264;12.344
AT;5741;Neukirchen am Großvenediger;47.247;12.259
AT;5742;Lahn;47.245;12.211
AT;5743;Hochkrimml;47.229;12.159
AT;5751;Maishofen;47.369;12.800
AT;5752;Viehhofen;47.367;12.733
AT;5753;Saalbach;47.391;12.636
AT;5754;Hinterglemm;47.377;12.596
AT;5760;Saalfelden am Steinernen Meer;47.412;12.845
AT;5761;Alm;47.405;12.894
AT;5771;Leogang;47.443;12.739
AT;6020;Innsbruck;47.246;11.402
AT;6060;Hall in Tirol;47.290;11.492
AT;6063;Rum;47.292;11.458
AT;6065;Thaur;47.300;11.467
AT;6067;Absam;47.300;11.500
AT;6068;Mils;47.283;11.533
AT;6069;Gnadenwald;47.317;11.567
AT;6070;Ampass;47.267;11.450
AT;6071;Aldrans;47.250;11.450
AT;6072;Lans;47.238;11.431
AT;6073;Aldrans;47.242;11.450
AT;6074;Rinn;47.250;11.500
AT;6075;Tulfes;47.262;11.533
AT;6080;Igls;47.233;11.408
AT;6082;Patsch;47.200;11.417
AT;6083;Ellbögen;47.167;11.450
AT;6091;Natters;47.235;11.342
AT;6092;Birgitz;47.235;11.299
AT;6094;Axams;47.226;11.283
AT;6095;Grinzens;47.229;11.253
AT;6100;Reith bei Seefeld;47.328;11.164
AT;6103;Reith bei Seefeld;47.300;11.200
AT;6105;Leutasch;47.369;11.144
AT;6108;Scharnitz;47.389;11.264
AT;6111;Volders;47.278;11.561
AT;6112;Wattens;47.283;11.600
AT;6113;Wattenberg;47.283;11.600
AT;6114;Kolsass;47.300;11.633
AT;6115;Kolsassberg;47.282;11.653
AT;6116;Weer;47.283;11.596
AT;6121;Baumkirchen;47.300;11.567
AT;6122;Fritzens;47.300;11.583
AT;6123;Terfens;47.325;11.634
AT;6130;Schwaz;47.352;11.710
AT;6133;Weerberg;47.346;11.692
AT;6134;Vomp;47.342;11.679
AT;6135;Stans;47.365;11.714
AT;6136;Pill;47.317;11.683
AT;6141;Schönberg im Stubaital;47.183;11.417
AT;6142;Mieders;47.167;11.383
AT;6143;Matrei am Brenner;47.135;11.452
AT;6145;Oberweg;47.133;11.506
AT;6150;Trins;47.083;11.442
AT;6152;Trins;47.083;11.417
AT;6154;Vals;47.080;11.526
AT;6156;Gries am Brenner;47.050;11.483
AT;6157;Obernberg am Brenner;47.017;11.417
AT;6161;Natters;47.234;11.373
AT;6162;Mutters;47.217;11.383
AT;6165;Telfes im Stubai;47.166;11.359
AT;6166;Fulpmes;47.160;11.352
AT;6167;Neustift im Stubaital;47.130;11.330
AT;6170;Zirl;47.292;11.183
AT;6173;Oberperfuss;47.233;11.250
AT;6175;Kematen in Tirol;47.250;11.283
AT;6176;Völs;47.250;11.317
AT;6178;Unterperfuss;47.267;11.250
AT;6179;Ranggen;47.260;11.258
AT;6181;Sellrain;47.217;11.217
AT;6182;Stams;47.236;11.070
AT;6183;Kühtai;47.214;11.023
AT;6184;St. Sigmund im Sellrain;47.225;11.095
AT;6200;Strass im Zillertal;47.393;11.776
AT;6210;Wiesing;47.405;11.797
AT;6212;Maurach;47.421;11.753
AT;6213;Pertisau;47.441;11.695
AT;6215;Achenkirch;47.496;11.660
AT;6220;Buch;47.374;11.754
AT;6222;Gallzein;47.368;11.772
AT;6230;Brixlegg;47.427;11.900
AT;6232;Münster;47.422;11.834
AT;6233;Voldöpp;47.446;11.878
AT;6234;Brandenberg;47.504;11.889
AT;6235;Reith im Alpbachtal;47.411;11.889
AT;6236;Alpbach;47.401;11.917
AT;6240;Rattenberg;47.439;11.894
AT;6241;Radfeld;47.448;11.914
AT;6250;Kundl;47.463;11.984
AT;6252;Breitenbach am Inn;47.476;11.983
AT;6260;Reith im Alpbachtal;47.392;11.865
AT;6261;Strass im Zillertal;47.381;11.826
AT;6262;Schlitters;47.367;11.833
AT;6263;Fügen;47.349;11.847
AT;6264;Fügenberg;47.334;11.829
AT;6265;Hart im Zillertal;47.350;11.866
AT;6271;Uderns;47.308;11.872
AT;6272;Kaltenbach;47.283;11.875
AT;6273;Ried im Zillertal;47.300;11.867
AT;6274;Aschau;47.266;11.907
AT;6275;Stumm;47.283;11.883
AT;6276;Stummerberg;47.279;11.900
AT;6277;Zellberg;47.233;11.867
AT;6278;Hainzenberg;47.218;11.900
AT;6280;Zell am Ziller;47.228;11.911
AT;6281;Gerlos;47.217;12.000
AT;6283;Schwendau;47.213;11.865
AT;6284;Ramsau im Zillertal;47.204;11.875
AT;6290;Brandberg;47.170;11.865
AT;6292;Schwendau;47.174;11.846
AT;6293;Finkenberg;47.159;11.845
AT;6294;Tux;47.168;11.856
AT;6295;Mayrhofen;47.167;11.862
AT;6300;Wörgl;47.489;12.062
AT;6305;Itter;47.467;12.133
AT;6306;Söll;47.504;12.192
AT;6311;Oberau;47.420;12.022
AT;6313;Oberau;47.422;12.041
AT;6314;Niederau;47.450;12.095
AT;6320;Angerberg;47.510;12.044
AT;6321;Angath;47.500;12.067
AT;6322;Kirchbichl;47.517;12.096
AT;6323;Bad Häring;47.511;12.119
AT;6324;Mariastein;47.533;12.050
AT;6330;Kufstein;47.577;12.176
AT;6334;Schwoich;47.546;12.140
AT;6335;Almen;47.587;12.060
AT;6336;Morsbach;47.542;12.103
AT;6341;Ebbs;47.631;12.231
AT;6342;Niederndorf;47.650;12.217
AT;6343;Erl;47.678;12.194
AT;6344;Walchsee;47.645;12.303
AT;6345;Kössen;47.670;12.405
AT;6346;Eiberg;47.664;12.237
AT;6347;Rettenschöss;47.657;12.269
AT;6351;Scheffau am Wilden Kaiser;47.517;12.222
AT;6352;Ellmau;47.514;12.299
AT;6353;Going am Wilden Kaiser;47.503;12.335
AT;6361;Kelchsau;47.426;12.142
AT;6363;Westendorf;47.432;12.214
AT;6364;Brixen im Thale;47.450;12.250
AT;6365;Reith bei Kitzbühel;47.456;12.333
AT;6370;Kitzbühel;47.457;12.371
AT;6371;Aurach bei Kitzbühel;47.448;12.386
AT;6372;Oberndorf in Tirol;47.500;12.383
AT;6373;Jochberg;47.379;12.418
AT;6380;St. Johann in Tirol;47.523;12.423
AT;6382;Kirchdorf in Tirol;47.570;12.456
AT;6383;Kirchdorf in Tirol;47.570;12.456
AT;6384;Waidring;47.583;12.567
AT;6385;Schwendt;47.633;12.383
AT;6391;Fieberbrunn;47.483;12.550
AT;6392;St. Jakob in Haus;47.475;12.583
AT;6393;St. Ulrich am Pillersee;47.475;12.583
AT;6395;Hochfilzen;47.467;12.617
AT;6401;Inzing;47.269;11.194
AT;6402;Hatting;47.276;11.160
AT;6403;Flaurling;47.283;11.117
AT;6404;Polling in Tirol;47.278;11.145
AT;6405;Pfaffenhofen;47.300;11.083
AT;6406;Oberhofen im Inntal;47.300;11.083
AT;6408;Pettnau;47.300;11.133
AT;6410;Telfs;47.317;11.088
AT;6413;Wildermieming;47.317;11.017
AT;6414;See;47.296;10.975
AT;6416;Obsteig;47.300;10.933
AT;6421;Rietz;47.283;11.050
AT;6422;Stams;47.276;10.983
AT;6423;Mötz;47.283;10.950
AT;6424;Silz;47.267;10.933
AT;6425;Haiming;47.247;10.879
AT;6426;Roppen;47.217;10.817
AT;6430;Haiming;47.242;10.867
AT;6432;Sautens;47.200;10.867
AT;6433;Oetz;47.217;10.906
AT;6441;Umhausen;47.146;10.928
AT;6444;Längenfeld;47.074;10.970
AT;6450;Sölden;46.923;11.009
AT;6452;Sölden;46.967;11.000
AT;6456;Sölden;46.922;11.017
AT;6458;Sölden;46.917;10.967
AT;6460;Imst;47.245;10.740
AT;6462;Karres;47.217;10.783
AT;6463;Karrösten;47.269;10.781
AT;6464;Tarrenz;47.274;10.779
AT;6465;Nassereith;47.317;10.833
AT;6471;Arzl im Pitztal;47.190;10.750
AT;6473;Jerzens;47.154;10.694
AT;6474;Jerzens;47.180;10.733
AT;6481;St. Leonhard im Pitztal;47.052;10.834
AT;6491;Schönwies;47.197;10.657
AT;6492;Imsterberg;47.205;10.696
AT;6493;Mils bei Imst;47.206;10.675
AT;6500;Stanz bei Landeck;47.136;10.563
AT;6511;Zams;47.165;10.608
AT;6521;Fließ;47.117;10.617
AT;6522;Prutz;47.083;10.667
AT;6524;Kaunertal;47.087;10.660
AT;6525;Faggen;47.100;10.667
AT;6526;Kauns;47.083;10.683
AT;6527;Kaunerberg;47.087;10.660
AT;6528;Fendels;47.050;10.667
AT;6531;Ried im Oberinntal;47.050;10.650
AT;6532;Ladis;47.067;10.633
AT;6533;Fiss;47.050;10.617
AT;6534;Serfaus;47.033;10.600
AT;6541;Serfaus;47.025;10.608
AT;6542;Serfaus;46.961;10.556
AT;6543;Nauders;46.883;10.517
AT;6544;Spiss;46.969;10.567
AT;6551;Pians;47.134;10.506
AT;6552;Tobadill;47.117;10.517
AT;6553;See;47.083;10.456
AT;6555;See;47.078;10.439
AT;6561;Ischgl;47.013;10.292
AT;6562;Mathon;46.983;10.250
AT;6563;Galtür;46.967;10.183
AT;6571;Strengen;47.133;10.450
AT;6572;Flirsch;47.150;10.400
AT;6574;Pettneu am Arlberg;47.147;10.397
AT;6580;St. Anton am Arlberg;47.139;10.274
AT;6591;Grins;47.137;10.507
AT;6600;Lechaschau;47.504;10.702
AT;6604;Höfen;47.467;10.683
AT;6610;Wängle;47.488;10.688
AT;6611;Heiterwang;47.450;10.750
AT;6621;Bichlbach;47.410;10.801
AT;6622;Berwang;47.400;10.738
AT;6623;Namlos;47.358;10.675
AT;6631;Lermoos;47.412;10.860
AT;6632;Ehrwald;47.400;10.917
AT;6633;Biberwier;47.383;10.900
AT;6642;Stanzach;47.383;10.567
AT;6644;Elmen;47.339;10.533
AT;6645;Vorderhornbach;47.367;10.533
AT;6646;Hinterhornbach;47.338;10.555
AT;6647;Boden;47.300;10.592
AT;6650;Gramais;47.267;10.533
AT;6651;Häselgehr;47.307;10.482
AT;6652;Elbigenalp;47.285;10.417
AT;6653;Bach;47.267;10.391
AT;6654;Holzgau;47.265;10.368
AT;6655;Kaisers;47.247;10.312
AT;6670;Forchach;47.417;10.583
AT;6671;Weißenbach am Lech;47.499;10.528
AT;6672;Nesselwängle;47.478;10.609
AT;6673;Grän;47.508;10.550
AT;6675;Tannheim;47.499;10.516
AT;6677;Zöblen;47.518;10.462
AT;6682;Vils;47.550;10.633
AT;6691;Jungholz;47.574;10.447
AT;6700;Bludenz;47.140;9.841
AT;6706;Bürs;47.150;9.800
AT;6707;Bürserberg;47.146;9.777
AT;6708;Brand;47.101;9.737
AT;6710;Nenzing;47.190;9.697
AT;6712;Thüringen;47.200;9.767
AT;6713;Ludesch;47.200;9.795
AT;6714;Nüziders;47.167;9.800
AT;6719;Bludesch;47.200;9.733
AT;6721;Thüringerberg;47.217;9.783
AT;6722;St. Gerold;47.220;9.809
AT;6723;Blons;47.223;9.834
AT;6731;Bühl;47.238;9.903
AT;6733;Fontanella;47.254;9.908
AT;6741;Raggal;47.212;9.853
AT;6751;Innerbraz;47.149;9.909
AT;6752;Dalaas;47.129;10.012
AT;6754;Klösterle;47.133;10.083
AT;6762;Stuben;47.133;10.167
AT;6763;Lech;47.208;10.142
AT;6764;Dalaas;47.166;10.066
AT;6767;Warth;47.262;10.173
AT;6771;St. Anton im Montafon;47.090;9.883
AT;6773;Vandans;47.096;9.865
AT;6774;Tschagguns;47.083;9.900
AT;6780;Schruns;47.061;9.938
AT;6781;Bartholomäberg;47.081;9.929
AT;6782;Silbertal;47.094;9.983
AT;6787;Gargellen;46.967;9.918
AT;6791;St. Gallenkirch;46.999;10.013
AT;6793;Gaschurn;46.983;10.033
AT;6794;Partenen;46.967;10.050
AT;6800;Feldkirch;47.233;9.600
AT;6811;Göfis;47.234;9.635
AT;6812;Meiningen;47.299;9.579
AT;6820;Frastanz;47.206;9.638
AT;6822;Satteins;47.220;9.713
AT;6824;Schlins;47.208;9.700
AT;6830;Laterns;47.269;9.672
AT;6832;Sulz;47.290;9.653
AT;6833;Fraxern;47.312;9.660
AT;6834;Übersaxen;47.235;9.669
AT;6835;Dafins;47.286;9.668
AT;6836;Viktorsberg;47.300;9.667
AT;6837;Weiler;47.300;9.650
AT;6840;Götzis;47.333;9.633
AT;6841;Mäder;47.350;9.617
AT;6842;Koblach;47.333;9.600
AT;6844;Altach;47.350;9.650
AT;6845;Hohenems;47.367;9.683
AT;6850;Schwarzenberg;47.414;9.797
AT;6858;Schwarzach;47.437;9.774
AT;6861;Alberschwende;47.450;9.832
AT;6863;Egg;47.433;9.906
AT;6866;Andelsbuch;47.412;9.893
AT;6867;Schwarzenberg;47.414;9.851
AT;6870;Reuthe;47.378;9.898
AT;6874;Bezau;47.377;9.915
AT;6881;Mellau;47.350;9.899
AT;6882;Schnepfau;47.351;9.931
AT;6883;Au;47.322;9.989
AT;6884;Damüls;47.280;9.892
AT;6886;Schoppernau;47.312;10.017
AT;6888;Schröcken;47.258;10.092
AT;6890;Lustenau;47.426;9.659
AT;6900;Lochau;47.526;9.770
AT;6911;Bregenz;47.523;9.760
AT;6912;Möggers;47.558;9.783
AT;6914;Hohenweiler;47.583;9.783
AT;6921;Kennelbach;47.483;9.767
AT;6922;Wolfurt;47.467;9.750
AT;6923;Lauterach;47.483;9.733
AT;6932;Langen bei Bregenz;47.514;9.888
AT;6933;Doren;47.493;9.880
AT;6934;Sulzberg;47.525;9.892
AT;6941;Langenegg;47.467;9.883
AT;6942;Hittisau;47.470;9.948
AT;6943;Riefensberg;47.500;9.967
AT;6951;Lingenau;47.450;9.900
AT;6952;Hittisau;47.450;9.989
AT;6960;Buch;47.484;9.845
AT;6971;Hard;47.483;9.683
AT;6972;Fußach;47.479;9.663
AT;6973;Fußach;47.469;9.652
AT;6974;Gaißau;47.467;9.600
AT;6991;Riezlern;47.350;10.182
AT;6992;Hirschegg;47.348;10.171
AT;6993;Mittelberg;47.324;10.155
AT;7000;Eisenstadt;47.846;16.526
AT;7011;Siegendorf / Cindrof;47.781;16.542
AT;7012;Zagersdorf / Cogrštof;47.765;16.514
AT;7013;Klingenbach / Klimpuh;47.773;16.528
AT;7020;Loipersbach im Burgenland;47.697;16.479
AT;7021;Draßburg / Rasporak;47.743;16.494
AT;7022;Schattendorf;47.710;16.510
AT;7023;Pöttelsdorf;47.761;16.450
AT;7024;Hirm;47.786;16.455
AT;7031;Krensdorf;47.785;16.415
AT;7032;Sigleß;47.775;16.395
AT;7033;Pöttsching;47.802;16.385
AT;7034;Zillingtal / Celindof;47.800;16.399
AT;7035;Zillingtal / Celindof;47.817;16.408
AT;7041;Wulkaprodersdorf / Vulkaprodrštof;47.797;16.505
AT;7042;Antau / Otava;47.774;16.480
AT;7051;Großhöflein;47.836;16.480
AT;7052;Müllendorf;47.839;16.463
AT;7053;Hornstein / Vorištan;47.880;16.445
AT;7061;Trausdorf an der Wulka / Trajštof;47.822;16.632
AT;7062;Sankt Margarethen im Burgenland;47.803;16.609
AT;7063;Oggau am Neusiedler See;47.833;16.667
AT;7064;Oslip / Uzlop;47.829;16.620
AT;7071;Rust;47.801;16.672
AT;7072;Mörbisch am See;47.750;16.667
AT;7081;Schützen am Gebirge;47.852;16.623
AT;7082;Donnerskirchen;47.894;16.646
AT;7083;Purbach am Neusiedler See;47.913;16.696
AT;7091;Breitenbrunn;47.944;16.732
AT;7092;Winden am See;47.950;16.750
AT;7093;Jois;47.962;16.796
AT;7100;Weiden am See;47.937;16.855
AT;7111;Parndorf / Pandrof;48.000;16.860
AT;7121;Weiden am See;47.925;16.869
AT;7122;Gols;47.897;16.911
AT;7123;Mönchhof;47.880;16.941
AT;7131;Halbturn;47.870;16.975
AT;7132;Frauenkirchen;47.790;16.878
AT;7141;Podersdorf am See;47.854;16.837
AT;7142;Illmitz;47.761;16.800
AT;7143;Apetlon;47.744;16.830
AT;7151;Wallern im Burgenland;47.728;16.937
AT;7152;Wallern im Burgenland;47.715;16.922
AT;7161;Sankt Andrä am Zicksee;47.764;16.886
AT;7162;Tadten;47.767;16.983
AT;7163;Andau;47.774;17.033
AT;7201;Neudörfl;47.797;16.298
AT;7202;Wiesen;47.788;16.330
AT;7203;Wiesen;47.738;16.338
AT;7210;Mattersburg;47.733;16.400
AT;7212;Forchtenstein;47.722;16.298
AT;7221;Marz;47.717;16.417
AT;7222;Rohrbach bei Mattersburg;47.705;16.430
AT;7223;Sieggraben;47.651;16.380
AT;7301;Deutschkreutz;47.600;16.620
AT;7302;Nikitsch / Filež;47.531;16.652
AT;7304;Mitterpullendorf;47.517;16.555
AT;7311;Neckenmarkt;47.599;16.560
AT;7312;Horitschon;47.589;16.565
AT;7321;Lackendorf;47.576;16.511
AT;7322;Lackenbach;47.590;16.465
AT;7323;Ritzing;47.613;16.495
AT;7331;Weppersdorf;47.603;16.410
AT;7332;Kobersdorf;47.606;16.384
AT;7341;Markt Sankt Martin;47.564;16.384
AT;7342;Kaisersdorf / Kalištrof;47.537;16.392
AT;7343;Neutal;47.545;16.446
AT;7344;Stoob;47.528;16.478
AT;7350;Stoob;47.511;16.499
AT;7361;Lutzmannsburg;47.466;16.616
AT;7371;Oberrabnitz;47.473;16.362
AT;7372;Draßmarkt;47.513;16.373
AT;7373;Piringsdorf;47.448;16.415
AT;7374;Weingraben / Bajngrob;47.514;16.364
AT;7400;Oberschützen;47.321;16.225
AT;7410;Kitzladen;47.325;16.075
AT;7411;Markt Allhau;47.300;16.092
AT;7412;Wolfau;47.250;16.100
AT;7421;Mönichkirchen;47.384;16.111
AT;7422;Riedlingsdorf;47.350;16.133
AT;7423;Wiesfleck;47.387;16.109
AT;7431;Bad Tatzmannsdorf;47.354;16.227
AT;7432;Oberschützen;47.384;16.198
AT;7433;Mariasdorf;47.373;16.243
AT;7434;Bernstein;47.413;16.257
AT;7435;Unterkohlstätten;47.377;16.320
AT;7441;Pilgersdorf;47.441;16.330
AT;7442;Lockenhaus;47.404;16.403
AT;7443;Liebing;47.411;16.496
AT;7444;Mannersdorf an der Rabnitz;47.429;16.541
AT;7451;Oberloisdorf;47.447;16.508
AT;7452;Kleinmutschen / Pervane;47.468;16.566
AT;7453;Dörfl;47.479;16.485
AT;7461;Stadtschlaining;47.314;16.307
AT;7463;Zuberbach / Sabara;47.313;16.343
AT;7464;Markt Neuhodis;47.305;16.386
AT;7471;Rechnitz;47.305;16.441
AT;7472;Schandorf / Cemba;47.238;16.424
AT;7473;Hannersdorf;47.215;16.389
AT;7474;Burg;47.170;16.422
AT;7501;Rotenturm an der Pinka;47.255;16.266
AT;7503;Großpetersdorf;47.244;16.309
AT;7511;Mischendorf;47.203;16.302
AT;7512;Badersdorf;47.171;16.364
AT;7521;Eberau;47.112;16.459
AT;7522;Heiligenbrunn;47.045;16.421
AT;7531;Kemeten;47.233;16.150
AT;7532;Litzelsdorf;47.200;16.150
AT;7533;Ollersdorf im Burgenland;47.183;16.167
AT;7534;Olbendorf;47.158;16.217
AT;7535;Sankt Michael im Burgenland;47.123;16.252
AT;7536;Güttenbach / Pinkovac;47.167;16.300
AT;7537;Neuberg im Burgenland / Nova Gora;47.159;16.221
AT;7540;Tschanigraben;47.049;16.326
AT;7542;Steingraben;47.069;16.265
AT;7543;Kukmirn;47.086;16.190
AT;7544;Tobaj;47.097;16.300
AT;7551;Stegersbach;47.133;16.171
AT;7552;Stinatz / Stinjaki;47.200;16.117
AT;7561;Heiligenkreuz im Lafnitztal;46.993;16.243
AT;7562;Eltendorf;47.017;16.200
AT;7563;Königsdorf;47.000;16.167
AT;7564;Rudersdorf;47.033;16.125
AT;7571;Rudersdorf;47.050;16.117
AT;7572;Deutsch Kaltenbrunn;47.106;16.111
AT;8010;Hönigtal;47.083;15.542
AT;8020;Graz,04.Bez.:Lend;47.023;15.534
AT;8036;Graz,10.Bez.:Ries;47.023;15.534
AT;8041;Graz,06.Bez.:Jakomini;47.135;15.460
AT;8042;Graz,06.Bez.:Jakomini;47.135;15.460
AT;8043;Graz,03.Bez.:Geidorf;47.135;15.460
AT;8044;Weinitzen;47.138;15.488
AT;8045;Weinitzen;47.146;15.453
AT;8046;Hub;47.143;15.423
AT;8047;Hart bei Graz;47.103;15.496
AT;8051;Thal;47.040;15.370
AT;8052;Thal;47.046;15.357
AT;8053;Graz,05.Bez.:Gries;47.031;15.373
AT;8054;Pirka;47.018;15.384
AT;8055;Seiersberg;47.023;15.380
AT;8061;Sankt Radegund bei Graz;47.175;15.503
AT;8062;Kumberg;47.153;15.531
AT;8063;Eggersdorf bei Graz;47.129;15.563
AT;8071;Hausmannstätten;46.996;15.514
AT;8072;Dillach;46.965;15.497
AT;8073;Feldkirchen bei Graz;46.995;15.442
AT;8074;Raaba;46.991;15.484
AT;8075;Hart bei Graz;47.016;15.496
AT;8076;Vasoldsberg;46.989;15.476
AT;8077;Gössendorf;47.000;15.472
AT;8081;Vasoldsberg;46.946;15.623
AT;8082;Sankt Stefan im Rosental;46.929;15.661
AT;8083;Sankt Stefan im Rosental;46.901;15.688
AT;8091;Jagerberg;46.852;15.736
AT;8092;Mettersdorf am Saßbach;46.799;15.708
AT;8093;Mettersdorf am Saßbach;46.804;15.747
AT;8101;Sankt Veit;47.159;15.360
AT;8102;Semriach;47.197;15.374
AT;8103;Rein;47.155;15.297
AT;8111;Rötz;47.118;15.311
AT;8112;Sankt Oswald bei Plankenwarth;47.126;15.290
AT;8113;Sankt Bartholomä;47.087;15.264
AT;8114;Deutschfeistritz;47.159;15.300
AT;8120;Peggau;47.200;15.350
AT;8121;Deutschfeistritz;47.210;15.307
AT;8122;Hofamt;47.230;15.264
AT;8124;Neuhof;47.223;15.235
AT;8130;Frohnleiten;47.276;15.313
AT;8131;Traföß;47.336;15.355
AT;8132;Traföß;47.361;15.338
AT;8141;Laa;46.953;15.409
AT;8142;Wundschuh;46.923;15.437
AT;8143;Dobl;46.928;15.379
AT;8144;Lieboch;46.967;15.378
AT;8151;Thal;47.041;15.288
AT;8152;Voitsberg;47.046;15.222
AT;8153;Neuhof;47.147;15.156
AT;8160;Mortantsch;47.227;15.589
AT;8162;Passail;47.249;15.544
AT;8163;Fladnitz an der Teichalm;47.278;15.494
AT;8171;Sankt Kathrein am Offenegg I.Viertel;47.312;15.575
AT;8172;Rossegg;47.312;15.575
AT;8181;Mitterdorf an der Raab;47.182;15.660
AT;8182;Puch bei Weiz;47.214;15.717
AT;8183;Floing;47.234;15.730
AT;8184;Floing;47.215;15.692
AT;8190;Birkfeld;47.391;15.725
AT;8191;Aschau;47.396;15.723
AT;8192;Strallegg;47.412;15.717
AT;8200;Hofstätten an der Raab;47.109;15.709
AT;8211;Kalch;47.146;15.763
AT;8212;Gersdorf an der Feistritz;47.180;15.783
AT;8221;Hofing;47.196;15.848
AT;8222;Hofing;47.210;15.826
AT;8223;Floing;47.231;15.813
AT;8224;Kaindorf;47.214;15.862
AT;8225;Pöllau;47.227;15.847
AT;8230;Sankt Johann in der Haide;47.292;15.978
AT;8232;Grafendorf bei Hartberg;47.323;15.986
AT;8233;Lafnitz;47.327;15.994
AT;8234;Rohrbach an der Lafnitz;47.317;15.985
AT;8240;Pinkafeld;47.424;16.058
AT;8241;Dechantskirchen;47.431;16.027
AT;8242;Sankt Lorenzen am Wechsel;47.440;16.012
AT;8243;Pinggau;47.447;16.056
AT;8244;Schäffern;47.452;16.071
AT;8250;Vorau;47.441;15.812
AT;8251;Köppel;47.445;15.804
AT;8252;Riegersbach;47.445;15.804
AT;8253;Arzberg;47.453;15.817
AT;8254;Sichart;47.426;15.794
AT;8255;Filzmoos;47.465;15.770
AT;8261;Sinabelkirchen;47.108;15.828
AT;8262;Ilz;47.094;15.904
AT;8263;Großwilfersdorf;47.095;15.922
AT;8264;Obgrün;47.118;15.902
AT;8265;Gersdorf an der Feistritz;47.139;15.885
AT;8271;Bad Waltersdorf;47.186;16.002
AT;8272;Ebersdorf;47.207;15.977
AT;8273;Ebersdorf;47.206;15.960
AT;8274;Hopfau;47.228;16.009
AT;8280;Fürstenfeld;47.073;16.071
AT;8282;Loipersdorf bei Fürstenfeld;47.027;16.106
AT;8283;Bad Blumau;47.114;16.046
AT;8291;Burgau;47.145;16.110
AT;8292;Hackerberg;47.189;16.100
AT;8293;Wörterberg;47.218;16.083
AT;8294;Hopfau;47.247;16.033
AT;8295;Sankt Johann in der Haide;47.262;16.033
AT;8301;Laßnitzhöhe;47.063;15.563
AT;8302;Nestelbach bei Graz;47.053;15.586
AT;8311;Markt Hartmannsdorf;47.048;15.829
AT;8312;Ottendorf an der Rittschein;47.042;15.882
AT;8313;Neustift;47.036;15.896
AT;8321;Hofstätten an der Raab;47.037;15.737
AT;8322;St. Margarethen an der Raab;47.012;15.742
AT;8323;Krumegg;47.012;15.735
AT;8324;Sankt Stefan im Rosental;46.977;15.756
AT;8330;Feldbach;46.991;15.871
AT;8332;Edelsbach bei Feldbach;46.992;15.858
AT;8333;Riegersburg;47.004;15.892
AT;8334;Bergl;46.995;15.875
AT;8341;Sankt Stefan im Rosental;46.916;15.808
AT;8342;Gnas;46.884;15.831
AT;8343;Waldsberg;46.880;15.836
AT;8344;Bad Gleichenberg;46.882;15.857
AT;8345;Straden;46.843;15.849
AT;8350;Fehring;46.912;16.011
AT;8352;Unterlamm;46.952;16.047
AT;8353;Kapfenstein;46.891;15.978
AT;8354;Jamm;46.848;15.977
AT;8355;Tieschen;46.792;15.950
AT;8361;Habegg;47.013;16.021
AT;8362;Söchau;47.018;16.014
AT;8380;Jennersdorf;46.947;16.148
AT;8382;Weichselbaum;46.964;16.213
AT;8383;Sankt Martin an der Raab;46.915;16.115
AT;8384;Minihof-Liebau;46.881;16.094
AT;8385;Mühlgraben;46.872;16.040
AT;8401;Kalsdorf bei Graz;46.961;15.447
AT;8402;Werndorf;46.924;15.491
AT;8403;Lang;46.854;15.508
AT;8410;Wildon;46.890;15.526
AT;8411;Hengsberg;46.866;15.457
AT;8412;Allerheiligen bei Wildon;46.900;15.560
AT;8413;Ragnitz;46.867;15.570
AT;8421;Marchtring;46.829;15.664
AT;8422;Mettersdorf am Saßbach;46.803;15.662
AT;8423;Vogau;46.767;15.643
AT;8424;Gabersdorf;46.784;15.587
AT;8430;Leibnitz;46.794;15.534
AT;8431;Gralla;46.785;15.540
AT;8435;Leibnitz;46.764;15.555
AT;8441;Höch;46.763;15.428
AT;8442;Höch;46.767;15.429
AT;8443;Gleinstätten;46.752;15.381
AT;8444;Höch;46.785;15.397
AT;8451;Heimschuh;46.736;15.447
AT;8452;Großklein;46.726;15.429
AT;8453;Sankt Johann im Saggautal;46.707;15.392
AT;8454;Oberhaag;46.681;15.386
AT;8455;Oberhaag;46.694;15.368
AT;8461;Gamlitz;46.710;15.564
AT;8462;Gamlitz;46.703;15.520
AT;8463;Glanz;46.678;15.493
AT;8471;Obegg;46.710;15.641
AT;8472;Straß in Steiermark;46.726;15.622
AT;8473;Lichendorf;46.706;15.707
AT;8480;Mureck;46.742;15.853
AT;8481;Siebing;46.747;15.864
AT;8483;Deutsch Goritz;46.756;15.850
AT;8484;Hürth;46.737;15.904
AT;8490;Bad Radkersburg;46.730;15.968
AT;8492;Halbenrain;46.734;15.947
AT;8493;Klöch;46.768;15.967
AT;8501;Lieboch;46.974;15.339
AT;8502;Lannach;46.910;15.366
AT;8503;Sankt Josef (Weststeiermark);46.895;15.379
AT;8504;Preding;46.872;15.403
AT;8505;Sankt Nikolai im Sausal;46.829;15.443
AT;8510;Stainz;46.902;15.253
AT;8511;Sankt Stefan ob Stainz;46.911;15.257
AT;8521;Wettmannstätten;46.823;15.381
AT;8522;Groß Sankt Florian;46.818;15.304
AT;8523;Deutschlandsberg;46.820;15.259
AT;8524;Deutschlandsberg;46.827;15.282
AT;8530;Deutschlandsberg;46.808;15.244
AT;8541;Schwanberg;46.757;15.241
AT;8542;Sankt Peter im Sulmtal;46.756;15.257
AT;8543;Sulb;46.757;15.281
AT;8544;Brunn;46.738;15.289
AT;8551;Wies;46.718;15.248
AT;8552;Eibiswald;46.713;15.245
AT;8553;Soboth;46.716;15.247
AT;8554;Laaken;46.716;15.247
AT;8561;Stein;47.006;15.270
AT;8562;Mooskirchen;46.971;15.270
AT;8563;Sankt Martin am Wöllmißberg;46.992;15.211
AT;8564;Voitsberg;47.015;15.208
AT;8565;Moosing;47.010;15.238
AT;8570;Bärnbach;47.046;15.148
AT;8572;Bärnbach;47.085;15.120
AT;8573;Kainach bei Voitsberg;47.108;15.099
AT;8580;Rosental an der Kainach;47.039;15.073
AT;8582;Voitsberg;47.056;15.111
AT;8583;Sankt Martin am Wöllmißberg;47.020;15.035
AT;8584;Hirschegg;47.021;14.956
AT;8591;Maria Lankowitz;47.067;15.049
AT;8592;Salla;47.079;15.044
AT;8593;Salla;47.096;15.048
AT;8600;Kapfenberg;47.434;15.278
AT;8605;Kapfenberg;47.451;15.287
AT;8611;Rastal;47.460;15.173
AT;8612;Tal;47.468;15.193
AT;8614;Gabraun;47.380;15.404
AT;8616;Gasen;47.385;15.580
AT;8621;Thörl;47.532;15.243
AT;8622;Etmißl;47.543;15.273
AT;8623;Fölz;47.547;15.247
AT;8624;Döllach;47.544;15.281
AT;8625;Turnau;47.552;15.328
AT;8630;Mariazell;47.767;15.330
AT;8632;Greith;47.754;15.324
AT;8634;Aschbach;47.754;15.324
AT;8635;Gollrad;47.754;15.324
AT;8636;Seewiesen;47.617;15.267
AT;8641;Sankt Marein im Mürztal;47.469;15.359
AT;8642;Sankt Lorenzen im Mürztal;47.473;15.358
AT;8643;Wieden;47.471;15.358
AT;8644;Mürzhofen;47.471;15.358
AT;8650;Kindberg;47.478;15.495
AT;8652;Kindberg;47.471;15.510
AT;8653;Stanz im Mürztal;47.455;15.527
AT;8654;Fischbach;47.442;15.625
AT;8661;Wartberg im Mürztal;47.530;15.499
AT;8662;Sommer;47.553;15.538
AT;8663;Veitsch;47.567;15.533
AT;8664;Großveitsch;47.561;15.567
AT;8665;Langenwang;47.571;15.624
AT;8670;Krieglach;47.550;15.590
AT;8671;St. Kathrein am Hauenstein;47.508;15.617
AT;8672;St. Kathrein am Hauenstein;47.479;15.696
AT;8673;Landau;47.464;15.695
AT;8674;Rettenegg;47.509;15.747
AT;8680;Mürzzuschlag;47.598;15.702
AT;8682;Langenwang;47.583;15.667
AT;8684;Spital am Semmering;47.614;15.751
AT;8685;Spital am Semmering;47.615;15.776
AT;8691;Raxen;47.672;15.582
AT;8692;Alpl;47.661;15.576
AT;8693;Lanau;47.673;15.573
AT;8694;Steinalpl;47.698;15.556
AT;8700;Leoben;47.372;15.088
AT;8712;Proleb;47.386;15.094
AT;8713;Sankt Stefan ob Leoben;47.318;14.971
AT;8714;Kraubath an der Mur;47.304;14.933
AT;8715;Preg;47.289;14.939
AT;8720;Sankt Margarethen bei Knittelfeld;47.236;14.812
AT;8723;Kobenz;47.247;14.823
AT;8724;Spielberg;47.224;14.801
AT;8731;Gaal;47.268;14.687
AT;8732;Seckau;47.272;14.767
AT;8733;Hof;47.278;14.843
AT;8734;Thann;47.253;14.787
AT;8740;Zeltweg;47.166;14.734
AT;8741;Weißkirchen in Steiermark;47.137;14.715
AT;8742;Obdach;47.121;14.701
AT;8750;Judenburg;47.189;14.627
AT;8753;Fohnsdorf;47.199;14.664
AT;8754;Paig;47.195;14.596
AT;8755;Sankt Peter ob Judenburg;47.174;14.589
AT;8756;Sankt Georgen ob Judenburg;47.202;14.529
AT;8761;Pöls;47.231;14.587
AT;8762;Winden;47.251;14.489
AT;8763;Bretstein;47.296;14.468
AT;8764;Pusterwald;47.306;14.376
AT;8765;Sankt Johann am Tauern Sonnseite;47.248;14.533
AT;8770;Sankt Michael in Obersteiermark;47.357;14.967
AT;8772;Traboch;47.371;14.971
AT;8773;Kammern im Liesingtal;47.386;14.913
AT;8774;Mautern in Steiermark;47.400;14.837
AT;8775;Kalwang;47.412;14.780
AT;8781;Wald am Schoberpaß;47.452;14.615
AT;8782;Furth;47.493;14.443
AT;8783;Gaishorn am See;47.493;14.443
AT;8784;Trieben;47.497;14.460
AT;8785;Hohentauern;47.425;14.508
AT;8786;Rottenmann;47.513;14.379
AT;8790;Eisenerz;47.533;14.883
AT;8792;Traboch;47.398;14.995
AT;8793;Trofaiach;47.430;14.941
AT;8794;Vordernberg;47.444;14.960
AT;8795;Radmer an der Hasel;47.525;14.725
AT;8800;Scheiben;47.206;14.450
AT;8811;Scheifling;47.138;14.384
AT;8812;Mariahof;47.089;14.367
AT;8813;Sankt Lambrecht;47.088;14.321
AT;8820;Mariahof;47.059;14.442
AT;8822;Mühlen;47.012;14.511
AT;8831;Niederwölz;47.172;14.322
AT;8832;Krumegg;47.195;14.254
AT;8833;Frojach;47.132;14.329
AT;8841;Frojach;47.131;14.309
AT;8842;Frojach;47.158;14.249
AT;8843;St. Peter am Kammersberg;47.179;14.187
AT;8844;Schöder;47.180;14.129
AT;8850;Murau;47.101;14.162
AT;8852;Stolzalpe;47.125;14.116
AT;8853;Schöder;47.147;14.090
AT;8854;Krakaudorf;47.178;13.989
AT;8861;Bodendorf;47.102;14.079
AT;8862;Paal;47.087;13.977
AT;8863;Einach;47.075;13.925
AT;8864;Turrach;46.961;13.888
AT;8900;Liezen;47.547;14.297
AT;8903;Moos;47.537;14.255
AT;8904;Ardning;47.583;14.356
AT;8911;Admont;47.577;14.443
AT;8912;Krumau;47.581;14.487
AT;8913;Admont;47.577;14.458
AT;8920;Hieflau;47.648;14.813
AT;8921;Lainbach;47.647;14.756
AT;8922;Gams bei Hieflau;47.648;14.813
AT;8923;Palfau;47.648;14.813
AT;8924;Wildalpen;47.649;14.898
AT;8931;Krippau;47.664;14.729
AT;8932;Sankt Gallen;47.691;14.641
AT;8933;Sankt Gallen;47.686;14.633
AT;8934;Altenmarkt bei Sankt Gallen;47.722;14.633
AT;8940;Liezen;47.560;14.245
AT;8942;Wörschach;47.550;14.142
AT;8943;Aigen im Ennstal;47.515;14.154
AT;8950;Stainach;47.537;14.113
AT;8951;Pürgg;47.519;14.071
AT;8952;Irdning;47.490;14.100
AT;8953;Furrach;47.465;14.118
AT;8954;Salza;47.487;13.999
AT;8960;Öblarn;47.443;13.934
AT;8961;Großsölk;47.387;13.956
AT;8962;Gröbming;47.433;13.901
AT;8965;Assach;47.416;13.866
AT;8966;Aich;47.417;13.825
AT;8967;Haus;47.411;13.767
AT;8970;Schladming;47.402;13.686
AT;8971;Obertal;47.406;13.690
AT;8972;Ramsau am Dachstein;47.412;13.695
AT;8973;Pichl;47.406;13.690
AT;8974;Pichl;47.406;13.690
AT;8982;Furt;47.549;13.988
AT;8983;Bad Mitterndorf;47.555;13.940
AT;8984;Pichl;47.553;13.959
AT;8990;Bad Aussee;47.605;13.786
AT;8992;Altaussee;47.631;13.763
AT;8993;Gößl;47.623;13.825
AT;9020;Farchern;46.651;14.354
AT;9061;Nußberg;46.659;14.295
AT;9062;Moosburg;46.662;14.253
AT;9063;Maria Saal;46.673;14.347
AT;9064;Magdalensberg;46.669;14.397
AT;9065;Berg;46.610;14.386
AT;9071;Köttmannsdorf;46.563;14.207
AT;9072;Bach / Potok;46.554;14.164
AT;9073;Aich;46.567;14.223
AT;9074;Höhe;46.582;14.184
AT;9081;Sekirn;46.611;14.175
AT;9082;Maria Wörth;46.613;14.169
AT;9100;Völkermarkt;46.666;14.626
AT;9102;Bösenort;46.693;14.587
AT;9103;Diex;46.719;14.631
AT;9111;Dobrowa;46.694;14.691
AT;9112;Griffen;46.715;14.727
AT;9113;Ruden;46.677;14.756
AT;9121;Admont;46.626;14.569
AT;9122;St. Kanzian am Klopeiner See;46.612;14.590
AT;9123;Unterkrain;46.617;14.595
AT;9125;Edling;46.624;14.655
AT;9130;Poggersdorf;46.619;14.495
AT;9131;Grafenstein;46.596;14.495
AT;9132;Gallizien;46.567;14.517
AT;9133;Sittersdorf;46.562;14.566
AT;9135;Vellach / Bela;46.513;14.579
AT;9141;Eberndorf;46.579;14.666
AT;9142;Podrain;46.565;14.701
AT;9143;Hof / Dvor;46.570;14.742
AT;9150;Loibach;46.605;14.810
AT;9155;Neuhaus;46.624;14.855
AT;9161;Maria Rain;46.553;14.300
AT;9162;Strau;46.533;14.251
AT;9163;Unterloibl;46.509;14.269
AT;9170;Ferlach;46.513;14.349
AT;9173;St. Margareten im Rosental;46.528;14.412
AT;9181;Feistritz im Rosental;46.515;14.165
AT;9182;Greuth;46.532;14.089
AT;9183;Kanin;46.536;14.050
AT;9184;St. Jakob im Rosental;46.550;14.050
AT;9201;Pörtschach am Wörther See;46.637;14.199
AT;9210;Pörtschach am Wörther See;46.632;14.172
AT;9212;Karl;46.644;14.099
AT;9220;Velden am Wörther See;46.613;14.029
AT;9231;Wurzen;46.648;14.008
AT;9232;Rosegg;46.593;14.006
AT;9241;Wernberg;46.620;13.960
AT;9300;St. Veit an der Glan;46.778;14.345
AT;9311;Grua;46.811;14.354
AT;9312;Drasenberg;46.821;14.398
AT;9313;St. Georgen am Längsee;46.795;14.414
AT;9314;Pölling;46.785;14.431
AT;9321;Kappel am Krappfeld;46.839;14.467
AT;9322;Micheldorf;46.891;14.443
AT;9323;Wildbad Einöd;47.005;14.403
AT;9330;Mölbling;46.877;14.458
AT;9334;Guttaring;46.889;14.492
AT;9335;Semlach;46.907;14.542
AT;9341;Herd;46.889;14.257
AT;9342;Gurk;46.867;14.243
AT;9343;Aich;46.883;14.210
AT;9344;Dolz;46.850;14.197
AT;9345;Altenmarkt;46.865;14.167
AT;9346;Glödnitz;46.891;14.135
AT;9360;Friesach;46.962;14.386
AT;9361;Wels;46.979;14.322
AT;9362;Grades;46.968;14.288
AT;9363;Metnitz;46.982;14.194
AT;9371;Brückl;46.774;14.541
AT;9372;Eberstein;46.808;14.562
AT;9373;Klein St. Paul;46.829;14.546
AT;9374;Buch;46.859;14.553
AT;9375;Hüttenberg;46.896;14.550
AT;9376;Gossen;46.883;14.558
AT;9400;Wolfsberg;46.853;14.829
AT;9411;Forst;46.838;14.778
AT;9412;Forst;46.872;14.790
AT;9413;Auen;46.872;14.868
AT;9421;Eitweg;46.768;14.900
AT;9422;Aich;46.738;14.890
AT;9423;St. Georgen im Lavanttal;46.732;14.909
AT;9431;Wolfsberg;46.802;14.841
AT;9433;St. Andrä;46.776;14.821
AT;9441;Gräbern;46.917;14.869
AT;9451;Preitenegg;46.953;14.944
AT;9461;Prebl;46.919;14.795
AT;9462;Bad St. Leonhard im Lavanttal;46.950;14.796
AT;9463;Reichenfels;46.964;14.761
AT;9470;St. Paul im Lavanttal;46.692;14.864
AT;9472;Unterholz;46.669;14.943
AT;9473;Lavamünd;46.655;14.937
AT;9500;Weißenbach;46.618;13.836
AT;9504;Villach-Auen;46.608;13.825
AT;9520;Annenheim;46.658;13.900
AT;9521;Retzen;46.662;13.867
AT;9523;Kumitz;46.643;13.883
AT;9524;Landskron;46.623;13.890
AT;9530;Bad Bleiberg;46.620;13.752
AT;9531;Hermsberg;46.615;13.629
AT;9535;Aich;46.598;14.043
AT;9536;Treffen;46.579;14.027
AT;9541;Kras;46.709;13.821
AT;9542;Afritz am See;46.737;13.796
AT;9543;Arriach;46.743;13.846
AT;9544;Feld am See;46.769;13.773
AT;9545;Radenthein;46.780;13.760
AT;9546;Bach;46.809;13.790
AT;9551;Burg;46.702;14.025
AT;9552;Steindorf am Ossiacher See;46.713;14.073
AT;9554;St. Urban;46.736;14.176
AT;9555;Glanegg;46.722;14.201
AT;9556;Liebenfels;46.741;14.221
AT;9560;Steuerberg;46.726;14.096
AT;9562;Himmelberg;46.746;14.037
AT;9563;Gnesau;46.780;13.971
AT;9564;Plaß;46.776;13.971
AT;9565;Schuß;46.835;13.928
AT;9570;Ossiach;46.673;13.991
AT;9571;Hochrindl;46.832;14.036
AT;9572;Bach;46.845;14.050
AT;9580;Serai;46.584;13.898
AT;9581;Pirk;46.560;13.970
AT;9582;Ratnitz;46.552;13.917
AT;9583;Faak am See;46.566;13.892
AT;9584;Höfling;46.558;13.870
AT;9585;Müllnern;46.571;13.849
AT;9586;Hart;46.568;13.814
AT;9587;Hart;46.554;13.818
AT;9601;Arnoldstein;46.548;13.711
AT;9602;Hohenthurn;46.547;13.658
AT;9611;Förk;46.592;13.604
AT;9612;Bach;46.605;13.578
AT;9613;Feistritz an der Gail;46.568;13.621
AT;9614;Bodenhof;46.597;13.544
AT;9615;Schinzengraben;46.605;13.515
AT;9620;Kraß;46.632;13.363
AT;9622;Golz;46.663;13.315
AT;9623;Bach;46.626;13.464
AT;9624;Egg;46.615;13.428
AT;9631;Danz;46.634;13.216
AT;9632;Kirchbach;46.641;13.182
AT;9633;Forst;46.640;13.156
AT;9634;Rauth;46.643;13.142
AT;9635;Dellach;46.653;13.103
AT;9640;Höfling;46.672;12.999
AT;9651;Aigen;46.686;12.903
AT;9652;Egg;46.688;12.862
AT;9653;Rüben;46.696;12.818
AT;9654;Frohn;46.707;12.766
AT;9655;Moos;46.702;12.757
AT;9701;Winkl;46.760;13.599
AT;9702;Ferndorf;46.751;13.625
AT;9710;Duel;46.695;13.652
AT;9711;Paternion;46.709;13.622
AT;9712;Fresach;46.719;13.684
AT;9713;Ried;46.725;13.586
AT;9714;Stockenboi;46.710;13.561
AT;9721;Weißenstein;46.675;13.722
AT;9722;Puch;46.660;13.757
AT;9751;Sachsenburg;46.792;13.335
AT;9753;Leßnig;46.773;13.336
AT;9754;Steinfeld;46.771;13.292
AT;9761;Greifenburg;46.742;13.200
AT;9762;Naggl;46.720;13.283
AT;9771;Berg;46.748;13.123
AT;9772;Stein;46.752;13.098
AT;9773;Irschen;46.750;13.092
AT;9781;Oberdrauburg;46.756;12.952
AT;9782;Nikolsdorf;46.790;12.915
AT;9800;Spittal an der Drau;46.795;13.510
AT;9805;Baldramsdorf;46.800;13.465
AT;9811;Lendorf;46.847;13.404
AT;9812;Göriach;46.860;13.360
AT;9813;Metnitz;46.856;13.360
AT;9814;Mühldorf;46.848;13.357
AT;9815;Polan;46.879;13.326
AT;9816;Moos;46.893;13.271
AT;9821;Obervellach;46.945;13.206
AT;9822;Mallnitz;46.976;13.187
AT;9831;Flattach;46.934;13.082
AT;9832;Stall;46.900;13.031
AT;9833;Rangersdorf;46.874;12.966
AT;9841;Winklern;46.895;12.889
AT;9842;Mörtschach;46.932;12.897
AT;9843;Egg;46.969;12.891
AT;9844;Hof;46.959;12.888
AT;9851;Kras;46.857;13.491
AT;9852;Trebesing;46.889;13.498
AT;9853;Moos;46.907;13.515
AT;9854;Malta;46.946;13.498
AT;9861;Laggen;46.948;13.602
AT;9862;Purbach;46.970;13.626
AT;9863;Pron;46.998;13.607
AT;9871;Kolm;46.825;13.550
AT;9872;Sappl;46.811;13.585
AT;9873;Döbriach;46.799;13.617
AT;9900;Lienz;46.834;12.766
AT;9903;Oberlienz;46.853;12.713
AT;9904;Thurn;46.854;12.761
AT;9905;Obergaimberg;46.850;12.783
AT;9906;Lavant;46.799;12.838
AT;9907;Tristach;46.816;12.790
AT;9908;Amlach;46.816;12.764
AT;9909;Leisach;46.805;12.739
AT;9911;Burg;46.789;12.638
AT;9912;Anras;46.770;12.559
AT;9913;Abfaltersbach;46.778;12.590
AT;9918;Strassen;46.754;12.484
AT;9919;Panzendorf;46.766;12.529
AT;9920;Sillian;46.751;12.409
AT;9931;Außervillgraten;46.788;12.431
AT;9932;Innervillgraten;46.812;12.375
AT;9941;Kartitsch;46.732;12.481
AT;9942;Obertilliach;46.714;12.606
AT;9943;Untertilliach;46.704;12.709
AT;9951;Ainet;46.876;12.692
AT;9952;St. Johann im Walde;46.877;12.682
AT;9954;Schlaiten;46.879;12.654
AT;9961;Hopfgarten in Defereggen;46.927;12.517
AT;9962;Moos;46.924;12.422
AT;9963;Feistritz;46.917;12.335
AT;9971;Matrei in Osttirol;47.001;12.538
AT;9972;Virgen;47.000;12.450
AT;9974;Bichl;47.017;12.371
AT;9981;Burg;46.982;12.629
AT;9990;Debant;46.843;12.813
AT;9991;Dölsach;46.827;12.843
AT;9992;Stronach;46.836;12.850
CH;1000;Lausanne 10;46.533;6.652
CH;1001;Lausanne;46.516;6.633
CH;1002;Lausanne;46.516;6.633
CH;1003;Lausanne;46.520;6.630
CH;1004;Lausanne;46.529;6.618
CH;1005;Lausanne;46.522;6.643
CH;1006;Lausanne;46.491;6.635
CH;1007;Lausanne;46.488;6.607
CH;1008;Jouxtens-Mézery;46.545;6.601
CH;1009;Pully;46.488;6.656
CH;1010;Lausanne;46.538;6.655
CH;1011;Lausanne;46.526;6.643
CH;1012;Lausanne;46.527;6.657
CH;1014;Lausanne Adm cant;46.522;6.633
CH;1015;Lausanne;46.519;6.576
CH;1018;Lausanne;46.538;6.628
CH;1019;Lausanne;46.522;6.633
CH;1020;Renens VD;46.535;6.590
CH;1022;Chavannes-près-Renens;46.529;6.576
CH;1023;Crissier;46.557;6.578
CH;1024;Ecublens VD;46.529;6.559
CH;1025;St-Sulpice VD;46.486;6.563
CH;1026;Echandens;46.534;6.538
CH;1027;Lonay;46.530;6.517
CH;1028;Préverenges;46.494;6.529
CH;1029;Villars-Ste-Croix;46.567;6.563
CH;1030;Bussigny;46.553;6.551
CH;1031;Mex VD;46.577;6.559
CH;1032;Romanel-sur-Lausanne;46.566;6.609
CH;1033;Cheseaux-sur-Lausanne;46.582;6.596
CH;1034;Boussens;46.603;6.586
CH;1035;Bournens;46.609;6.564
CH;1036;Sullens;46.591;6.567
CH;1037;Etagnières;46.601;6.609
CH;1038;Bercher;46.692;6.706
CH;1039;Cheseaux Polyval;46.584;6.596
CH;1040;Echallens;46.645;6.627
CH;1041;Poliez-Pittet;46.638;6.688
CH;1042;Assens;46.620;6.601
CH;1043;Sugnens;46.654;6.673
CH;1044;Fey;46.673;6.680
CH;1045;Ogens;46.709;6.724
CH;1046;Rueyres;46.697;6.694
CH;1047;Oppens;46.715;6.695
CH;1052;Le Mont-sur-Lausanne;46.562;6.644
CH;1053;Bretigny-sur-Morrens;46.593;6.651
CH;1054;Morrens VD;46.592;6.627
CH;1055;Froideville;46.598;6.692
CH;1058;Villars-Tiercelin;46.620;6.711
CH;1059;Peney-le-Jorat;46.630;6.729
CH;1061;Villars-Mendraz;46.645;6.727
CH;1062;Sottens;46.654;6.740
CH;1063;Boulens;46.668;6.729
CH;1066;Epalinges;46.551;6.668
CH;1068;Les Monts-de-Pully;46.535;6.685
CH;1070;Puidoux;46.495;6.778
CH;1071;Chexbres;46.466;6.783
CH;1072;Forel (Lavaux);46.538;6.763
CH;1073;Savigny;46.552;6.730
CH;1076;Ferlens VD;46.589;6.789
CH;1077;Servion;46.574;6.780
CH;1078;Essertes;46.565;6.789
CH;1080;Les Cullayes;46.573;6.756
CH;1081;Montpreveyres;46.581;6.731
CH;1082;Corcelles-le-Jorat;46.601;6.731
CH;1083;Mézières VD;46.587;6.766
CH;1084;Carrouge VD;46.603;6.773
CH;1085;Vulliens;46.623;6.794
CH;1088;Ropraz;46.611;6.754
CH;1090;La Croix (Lutry);46.522;6.705
CH;1091;Aran;46.503;6.724
CH;1092;Belmont-sur-Lausanne;46.526;6.688
CH;1093;La Conversion;46.514;6.686
CH;1094;Paudex;46.483;6.671
CH;1095;Lutry;46.487;6.688
CH;1096;Cully;46.472;6.713
CH;1097;Riex;46.501;6.741
CH;1098;Epesses;46.497;6.750
CH;1110;Morges;46.508;6.497
CH;1112;Echichens;46.530;6.497
CH;1113;St-Saphorin-sur-Morges;46.546;6.492
CH;1114;Colombier VD;46.555;6.468
CH;1115;Vullierens;46.573;6.481
CH;1116;Cottens VD;46.574;6.453
CH;1117;Grancy;46.594;6.461
CH;1121;Bremblens;46.548;6.519
CH;1122;Romanel-sur-Morges;46.557;6.511
CH;1123;Aclens;46.568;6.511
CH;1124;Gollion;46.586;6.512
CH;1125;Monnaz;46.533;6.480
CH;1126;Vaux-sur-Morges;46.538;6.464
CH;1127;Clarmont;46.549;6.450
CH;1128;Reverolle;46.542;6.440
CH;1131;Tolochenaz;46.485;6.492
CH;1132;Lully VD;46.506;6.464
CH;1134;Chigny;46.521;6.472
CH;1135;Denens;46.517;6.453
CH;1136;Bussy-Chardonney;46.531;6.441
CH;1141;Sévery;46.571;6.442
CH;1142;Pampigny;46.586;6.422
CH;1143;Apples;46.555;6.417
CH;1144;Ballens;46.553;6.378
CH;1145;Bière;46.547;6.319
CH;1146;Mollens VD;46.579;6.355
CH;1147;Montricher;46.603;6.359
CH;1148;La Praz;46.632;6.418
CH;1149;Berolle;46.568;6.329
CH;1162;St-Prex;46.468;6.469
CH;1163;Etoy;46.484;6.422
CH;1164;Buchillon;46.447;6.429
CH;1165;Allaman;46.442;6.398
CH;1166;Perroy;46.443;6.371
CH;1167;Lussy-sur-Morges;46.501;6.448
CH;1168;Villars-sous-Yens;46.507;6.430
CH;1169;Yens;46.527;6.407
CH;1170;Aubonne;46.491;6.386
CH;1172;Bougy-Villars;46.484;6.351
CH;1173;Féchy;46.479;6.373
CH;1174;Pizy;46.500;6.350
CH;1175;Lavigny;46.502;6.408
CH;1176;St-Livres;46.518;6.381
CH;1180;Tartegnin;46.455;6.327
CH;1182;Gilly;46.463;6.298
CH;1183;Bursins;46.448;6.290
CH;1184;Luins;46.445;6.277
CH;1185;Mont-sur-Rolle;46.475;6.336
CH;1186;Essertines-sur-Rolle;46.485;6.311
CH;1187;St-Oyens;46.495;6.298
CH;1188;Gimel;46.525;6.274
CH;1189;Saubraz;46.518;6.327
CH;1195;Dully;46.423;6.317
CH;1196;Gland;46.410;6.287
CH;1197;Prangins;46.392;6.263
CH;1200;Genève;46.202;6.146
CH;1201;Genève;46.211;6.147
CH;1202;Genève;46.221;6.143
CH;1203;Genève;46.208;6.122
CH;1204;Genève;46.203;6.146
CH;1205;Genève;46.196;6.140
CH;1206;Genève;46.189;6.157
CH;1207;Genève;46.207;6.162
CH;1208;Genève;46.198;6.168
CH;1209;Genève;46.221;6.123
CH;1211;Genève 1;46.209;6.137
CH;1212;Grand-Lancy;46.184;6.119
CH;1213;Onex;46.190;6.111
CH;1214;Vernier;46.214;6.080
CH;1215;Genève;46.235;6.113
CH;1216;Cointrin;46.224;6.106
CH;1217;Meyrin;46.233;6.077
CH;1218;Le Grand-Saconnex;46.234;6.122
CH;1219;Aïre;46.206;6.102
CH;1220;Les Avanchets;46.221;6.109
CH;1222;Vésenaz;46.245;6.201
CH;1223;Cologny;46.223;6.181
CH;1224;Chêne-Bougeries;46.200;6.186
CH;1225;Chêne-Bourg;46.197;6.197
CH;1226;Thônex;46.196;6.205
CH;1227;Carouge GE;46.187;6.136
CH;1228;Plan-les-Ouates;46.164;6.118
CH;1231;Conches;46.185;6.176
CH;1232;Confignon;46.174;6.089
CH;1233;Bernex;46.178;6.069
CH;1234;Vessy;46.174;6.159
CH;1236;Cartigny;46.176;6.031
CH;1237;Avully;46.167;5.998
CH;1239;Collex;46.280;6.121
CH;1240;Genève;46.202;6.146
CH;1241;Puplinge;46.211;6.232
CH;1242;Satigny;46.214;6.035
CH;1243;Presinge;46.218;6.260
CH;1244;Choulex;46.226;6.224
CH;1245;Collonge-Bellerive;46.259;6.197
CH;1246;Corsier GE;46.266;6.219
CH;1247;Anières;46.281;6.223
CH;1248;Hermance;46.299;6.232
CH;1251;Gy;46.252;6.270
CH;1252;Meinier;46.243;6.235
CH;1253;Vandoeuvres;46.219;6.204
CH;1254;Jussy;46.237;6.279
CH;1255;Veyrier;46.168;6.177
CH;1256;Troinex;46.159;6.151
CH;1257;La Croix-de-Rozon;46.149;6.121
CH;1258;Perly;46.157;6.089
CH;1260;Nyon;46.384;6.229
CH;1261;Le Vaud;46.493;6.237
CH;1262;Eysins;46.381;6.205
CH;1263;Crassier;46.376;6.168
CH;1264;St-Cergue;46.451;6.141
CH;1265;La Cure;46.461;6.093
CH;1266;Duillier;46.409;6.230
CH;1267;Vich;46.426;6.243
CH;1268;Burtigny;46.458;6.260
CH;1269;Bassins;46.489;6.199
CH;1270;Trélex;46.419;6.197
CH;1271;Givrins;46.433;6.196
CH;1272;Genolier;46.436;6.220
CH;1273;Arzier-Le Muids;46.488;6.160
CH;1274;Grens;46.394;6.200
CH;1275;Chéserex;46.411;6.148
CH;1276;Gingins;46.426;6.139
CH;1277;Borex;46.377;6.184
CH;1278;La Rippe;46.407;6.117
CH;1279;Bogis-Bossey;46.347;6.163
CH;1281;Russin;46.194;6.014
CH;1283;Dardagny;46.190;5.995
CH;1284;Chancy;46.148;5.979
CH;1285;Athenaz (Avusy);46.150;6.009
CH;1286;Soral;46.148;6.047
CH;1287;Laconnex;46.159;6.034
CH;1288;Aire-la-Ville;46.190;6.042
CH;1290;Versoix;46.302;6.146
CH;1291;Commugny;46.324;6.161
CH;1292;Chambésy;46.237;6.151
CH;1293;Bellevue;46.255;6.146
CH;1294;Genthod;46.264;6.161
CH;1295;Tannay;46.303;6.178
CH;1296;Coppet;46.316;6.201
CH;1297;Founex;46.333;6.198
CH;1298;Céligny;46.347;6.205
CH;1299;Crans-près-Céligny;46.360;6.213
CH;1302;Vufflens-la-Ville;46.575;6.537
CH;1303;Penthaz;46.599;6.541
CH;1304;Dizy;46.612;6.497
CH;1305;Penthalaz;46.613;6.529
CH;1306;Daillens;46.629;6.550
CH;1307;Lussery-Villars;46.633;6.526
CH;1308;La Chaux (Cossonay);46.623;6.468
CH;1312;Eclépens;46.652;6.543
CH;1313;Ferreyres;46.660;6.479
CH;1315;La Sarraz;46.654;6.505
CH;1316;Chevilly;46.643;6.475
CH;1317;Orny;46.671;6.537
CH;1318;Pompaples;46.677;6.521
CH;1321;Arnex-sur-Orbe;46.690;6.517
CH;1322;Croy;46.686;6.486
CH;1323;Romainmôtier;46.687;6.462
CH;1324;Premier;46.709;6.442
CH;1325;Vaulion;46.685;6.383
CH;1326;Juriens;46.683;6.430
CH;1329;Bretonnières;46.716;6.470
CH;1337;Vallorbe;46.708;6.371
CH;1338;Ballaigues;46.735;6.410
CH;1341;Orient;46.596;6.249
CH;1342;Le Pont;46.668;6.338
CH;1343;Les Charbonnières;46.678;6.303
CH;1344;L'Abbaye;46.641;6.324
CH;1345;Le Lieu;46.652;6.280
CH;1346;Les Bioux;46.615;6.291
CH;1347;Le Sentier;46.618;6.217
CH;1348;Le Brassus;46.569;6.191
CH;1350;Orbe;46.727;6.543
CH;1352;Agiez;46.718;6.508
CH;1353;Bofflens;46.704;6.495
CH;1354;Montcherand;46.734;6.511
CH;1355;L'Abergement;46.753;6.492
CH;1356;Les Clées;46.734;6.475
CH;1357;Lignerolle;46.750;6.449
CH;1358;Valeyres-sous-Rances;46.748;6.535
CH;1372;Bavois;46.679;6.566
CH;1373;Chavornay;46.705;6.568
CH;1374;Corcelles-sur-Chavornay;46.703;6.605
CH;1375;Penthéréaz;46.683;6.606
CH;1376;Eclagnens;46.659;6.597
CH;1377;Oulens-sous-Echallens;46.647;6.573
CH;1400;Cheseaux-Noréaz;46.782;6.654
CH;1401;Yverdon-les-Bains;46.779;6.641
CH;1404;Villars-Epeney;46.777;6.696
CH;1405;Pomy;46.758;6.669
CH;1406;Cronay;46.757;6.703
CH;1407;Bioley-Magnoux;46.743;6.716
CH;1408;Prahins;46.736;6.733
CH;1409;Chanéaz;46.728;6.745
CH;1410;Prévondavaux;46.713;6.767
CH;1412;Valeyres-sous-Ursins;46.740;6.661
CH;1413;Orzens;46.726;6.683
CH;1415;Molondin;46.755;6.753
CH;1416;Pailly;46.700;6.673
CH;1417;Essertines-sur-Yverdon;46.724;6.645
CH;1418;Vuarrens;46.686;6.646
CH;1420;Fiez;46.827;6.627
CH;1421;Fontaines-sur-Grandson;46.838;6.612
CH;1422;Grandson;46.812;6.653
CH;1423;Romairon;46.852;6.641
CH;1424;Champagne;46.836;6.652
CH;1425;Onnens VD;46.843;6.690
CH;1426;Corcelles-près-Concise;46.849;6.724
CH;1427;Bonvillars;46.838;6.675
CH;1428;Provence;46.887;6.709
CH;1429;Giez;46.815;6.610
CH;1430;Orges;46.812;6.583
CH;1431;Vugelles-La Mothe;46.828;6.583
CH;1432;Belmont-sur-Yverdon;46.745;6.632
CH;1433;Suchy;46.721;6.605
CH;1434;Ependes VD;46.745;6.603
CH;1435;Essert-Pittet;46.729;6.579
CH;1436;Chamblon;46.774;6.603
CH;1437;Suscévaz;46.762;6.587
CH;1438;Mathod;46.760;6.565
CH;1439;Rances;46.766;6.508
CH;1440;Montagny-Chamard;46.790;6.610
CH;1441;Valeyres-sous-Montagny;46.800;6.604
CH;1442;Montagny-près-Yverdon;46.790;6.610
CH;1443;Champvent;46.788;6.577
CH;1445;Vuiteboeuf;46.805;6.554
CH;1446;Baulmes;46.786;6.505
CH;1450;Ste-Croix;46.816;6.513
CH;1452;Les Rasses;46.838;6.535
CH;1453;Mauborget;46.859;6.585
CH;1454;L'Auberson;46.831;6.470
CH;1462;Yvonand;46.799;6.737
CH;1463;Rovray;46.789;6.767
CH;1464;Chavannes-le-Chêne;46.773;6.776
CH;1468;Cheyres;46.821;6.776
CH;1470;Seiry;46.832;6.840
CH;1473;Font;46.839;6.821
CH;1474;Châbles FR;46.831;6.800
CH;1475;Autavaux;46.871;6.876
CH;1482;Cugy FR;46.811;6.894
CH;1483;Vesin;46.816;6.868
CH;1484;Aumont;46.804;6.849
CH;1485;Nuvilly;46.784;6.834
CH;1486;Vuissens;46.735;6.769
CH;1489;Murist;46.796;6.811
CH;1509;Vucherens;46.627;6.776
CH;1510;Moudon;46.657;6.785
CH;1512;Chavannes-sur-Moudon;46.660;6.819
CH;1513;Hermenches;46.646;6.765
CH;1514;Bussy-sur-Moudon;46.690;6.810
CH;1515;Villars-le-Comte;46.705;6.795
CH;1521;Curtilles;46.700;6.851
CH;1522;Lucens;46.708;6.826
CH;1523;Granges-près-Marnand;46.767;6.887
CH;1524;Marnand;46.761;6.905
CH;1525;Henniez;46.735;6.881
CH;1526;Cremin;46.725;6.832
CH;1527;Villeneuve FR;46.742;6.867
CH;1528;Surpierre;46.742;6.849
CH;1529;Cheiry;46.750;6.838
CH;1530;Payerne;46.825;6.930
CH;1532;Fétigny;46.797;6.914
CH;1533;Ménières;46.785;6.886
CH;1534;Sassel;46.772;6.855
CH;1535;Combremont-le-Grand;46.765;6.822
CH;1536;Combremont-le-Petit;46.746;6.804
CH;1537;Champtauroz;46.759;6.786
CH;1538;Treytorrens (Payerne);46.775;6.802
CH;1541;Sévaz;46.840;6.890
CH;1542;Rueyres-les-Prés;46.857;6.911
CH;1543;Grandcour;46.872;6.932
CH;1544;Gletterens;46.911;6.924
CH;1545;Chevroux;46.902;6.899
CH;1551;Vers-chez-Perrin;46.798;6.948
CH;1552;Trey;46.775;6.923
CH;1553;Châtonnaye;46.753;6.938
CH;1554;Sédeilles;46.738;6.926
CH;1555;Villarzel;46.744;6.909
CH;1562;Corcelles-près-Payerne;46.843;6.966
CH;1563;Dompierre FR;46.856;6.991
CH;1564;Domdidier;46.862;7.014
CH;1565;Vallon;46.880;6.964
CH;1566;Les Friques;46.894;6.987
CH;1567;Delley;46.913;6.972
CH;1568;Portalban;46.926;6.939
CH;1580;Avenches;46.872;7.047
CH;1583;Villarepos;46.882;7.080
CH;1584;Villars-le-Grand;46.905;6.999
CH;1585;Cotterd;46.921;7.028
CH;1586;Vallamand;46.930;7.043
CH;1587;Montmagny;46.918;7.009
CH;1588;Cudrefin;46.960;7.013
CH;1589;Chabrey;46.942;6.965
CH;1595;Faoug;46.902;7.082
CH;1607;Palézieux;46.547;6.825
CH;1608;Chapelle (Glâne);46.576;6.849
CH;1609;Fiaugères;46.585;6.883
CH;1610;Vuibroye;46.568;6.811
CH;1611;Le Crêt-près-Semsales;46.607;6.919
CH;1612;Ecoteaux;46.549;6.858
CH;1613;Maracon;46.559;6.879
CH;1614;Granges (Veveyse);46.523;6.826
CH;1615;Bossonnens;46.529;6.848
CH;1616;Attalens;46.508;6.854
CH;1617;Remaufens;46.533;6.875
CH;1618;Châtel-St-Denis;46.534;6.937
CH;1619;Les Paccots;46.507;6.966
CH;1623;Semsales;46.570;6.952
CH;1624;La Verrerie;46.589;6.921
CH;1625;Maules;46.636;6.980
CH;1626;Romanens;46.651;6.963
CH;1627;Vaulruz;46.619;6.985
CH;1628;Vuadens;46.611;7.005
CH;1630;Bulle;46.602;7.022
CH;1631;Bulle centre de traitement;46.608;7.046
CH;1632;Riaz;46.643;7.043
CH;1633;Marsens;46.660;7.060
CH;1634;La Roche FR;46.693;7.161
CH;1635;La Tour-de-Trême;46.589;7.035
CH;1636;Broc;46.599;7.125
CH;1637;Charmey (Gruyère);46.594;7.196
CH;1638;Morlon;46.625;7.092
CH;1642;Sorens;46.671;7.044
CH;1643;Gumefens;46.678;7.072
CH;1644;Avry-devant-Pont;46.687;7.083
CH;1645;Le Bry;46.699;7.083
CH;1646;Echarlens;46.647;7.084
CH;1647;Corbières;46.657;7.117
CH;1648;Hauteville;46.670;7.131
CH;1649;Pont-la-Ville;46.703;7.112
CH;1651;Villarvolard;46.644;7.118
CH;1652;Botterens;46.625;7.114
CH;1653;Crésuz;46.620;7.134
CH;1654;Cerniat FR;46.666;7.202
CH;1656;Jaun;46.599;7.262
CH;1657;Abländschen;46.566;7.277
CH;1658;Rossinière;46.468;7.056
CH;1659;Rougemont;46.505;7.194
CH;1660;Château-d'Oex;46.440;7.122
CH;1661;Le Pâquier-Montbarry;46.590;7.052
CH;1663;Gruyères;46.576;7.067
CH;1665;Estavannens;46.564;7.130
CH;1666;Grandvillard;46.536;7.084
CH;1667;Enney;46.562;7.070
CH;1669;Lessoc;46.502;7.037
CH;1670;Ursy;46.638;6.846
CH;1673;Auboranges;46.602;6.817
CH;1674;Montet (Glâne);46.648;6.827
CH;1675;Mossel;46.615;6.851
CH;1676;Chavannes-les-Forts;46.647;6.895
CH;1677;Prez-vers-Siviriez;46.635;6.875
CH;1678;Siviriez;46.660;6.877
CH;1679;Villaraboud;46.660;6.913
CH;1680;Berlens;46.698;6.935
CH;1681;Billens;46.686;6.887
CH;1682;Lovatens;46.710;6.886
CH;1683;Brenles;46.675;6.847
CH;1684;Mézières FR;46.679;6.927
CH;1685;Villariaz;46.663;6.944
CH;1686;La Neirigue;46.678;6.965
CH;1687;Vuisternens-devant-Romont;46.651;6.942
CH;1688;Lieffrens;46.635;6.907
CH;1689;Le Châtelard-près-Romont;46.675;6.995
CH;1690;Lussy FR;46.719;6.950
CH;1691;Villarimboud;46.741;6.966
CH;1692;Massonnens;46.697;6.976
CH;1694;Orsonnens;46.707;7.001
CH;1695;Villarlod;46.712;7.027
CH;1696;Vuisternens-en-Ogoz;46.704;7.056
CH;1697;La Joux FR;46.624;6.923
CH;1699;Porsel;46.602;6.870
CH;1700;Fribourg;46.807;7.164
CH;1701;Fribourg;46.802;7.151
CH;1708;Fribourg;46.802;7.151
CH;1712;Tafers;46.813;7.225
CH;1713;St. Antoni;46.819;7.267
CH;1714;Heitenried;46.828;7.300
CH;1715;Alterswil FR;46.789;7.274
CH;1716;Plaffeien;46.712;7.282
CH;1717;St. Ursen;46.788;7.219
CH;1718;Rechthalten;46.765;7.248
CH;1719;Brünisried;46.757;7.285
CH;1720;Corminboeuf;46.805;7.087
CH;1721;Misery-Courtion;46.858;7.082
CH;1722;Bourguillon;46.799;7.175
CH;1723;Villarsel-sur-Marly;46.774;7.163
CH;1724;Ferpicloz;46.735;7.177
CH;1725;Posieux;46.772;7.108
CH;1726;Posat;46.729;7.064
CH;1727;Corpataux;46.742;7.089
CH;1728;Rossens FR;46.723;7.100
CH;1730;Ecuvillens;46.755;7.078
CH;1731;Ependes FR;46.757;7.149
CH;1732;Arconciel;46.751;7.121
CH;1733;Treyvaux;46.724;7.144
CH;1734;Tentlingen;46.768;7.200
CH;1735;Giffers;46.755;7.225
CH;1736;St. Silvester;46.738;7.221
CH;1737;Plasselb;46.712;7.244
CH;1738;Sangernboden;46.699;7.371
CH;1740;Neyruz FR;46.768;7.065
CH;1741;Cottens FR;46.753;7.036
CH;1742;Autigny;46.739;7.028
CH;1744;Chénens;46.743;6.997
CH;1745;Lentigny;46.760;7.002
CH;1746;Prez-vers-Noréaz;46.786;7.013
CH;1747;Corserey;46.772;6.989
CH;1748;Torny-le-Grand;46.768;6.968
CH;1749;Middes;46.774;6.949
CH;1752;Villars-sur-Glâne;46.794;7.125
CH;1753;Matran;46.787;7.092
CH;1754;Rosé;46.787;7.058
CH;1756;Lovens;46.772;7.028
CH;1757;Noréaz;46.802;7.037
CH;1762;Givisiez;46.813;7.125
CH;1763;Granges-Paccot;46.824;7.148
CH;1772;Ponthaux;46.823;7.055
CH;1773;Russy;46.837;7.023
CH;1774;Cousset;46.810;6.984
CH;1775;Mannens;46.792;6.976
CH;1776;Montagny-la-Ville;46.821;6.999
CH;1782;Belfaux;46.831;7.109
CH;1783;Pensier;46.855;7.145
CH;1784;Courtepin;46.869;7.118
CH;1785;Cressier FR;46.898;7.138
CH;1786;Sugiez;46.969;7.112
CH;1787;Mur (Vully) FR;46.941;7.067
CH;1788;Praz (Vully);46.950;7.103
CH;1789;Lugnorre;46.959;7.073
CH;1791;Courtaman;46.871;7.132
CH;1792;Cordast;46.879;7.145
CH;1793;Jeuss;46.912;7.174
CH;1794;Salvenach;46.914;7.152
CH;1795;Courlevon;46.891;7.111
CH;1796;Courgevaux;46.904;7.105
CH;1797;Münchenwiler;46.911;7.125
CH;1800;Vevey;46.457;6.843
CH;1801;Le Mont-Pèlerin;46.492;6.824
CH;1802;Corseaux;46.452;6.817
CH;1803;Chardonne;46.465;6.811
CH;1804;Corsier-sur-Vevey;46.477;6.851
CH;1805;Jongny;46.488;6.846
CH;1806;St-Légier-La Chiésaz;46.490;6.898
CH;1807;Blonay;46.478;6.922
CH;1808;Les Monts-de-Corsier;46.502;6.878
CH;1809;Fenil-sur-Corsier;46.485;6.867
CH;1811;Vevey;46.464;6.848
CH;1814;La Tour-de-Peilz;46.441;6.859
CH;1815;Clarens;46.431;6.883
CH;1816;Chailly-Montreux;46.453;6.892
CH;1817;Brent;46.455;6.904
CH;1818;Montreux Redoute;46.452;6.941
CH;1820;Veytaux;46.436;6.931
CH;1822;Chernex;46.443;6.916
CH;1823;Glion;46.438;6.937
CH;1824;Caux;46.443;6.965
CH;1832;Chamby;46.459;6.925
CH;1833;Les Avants;46.465;6.954
CH;1844;Villeneuve VD;46.406;6.968
CH;1845;Noville;46.394;6.883
CH;1846;Chessel;46.353;6.896
CH;1847;Rennaz;46.376;6.918
CH;1852;Roche VD;46.360;6.925
CH;1853;Yvorne;46.339;6.946
CH;1854;Leysin;46.352;7.011
CH;1856;Corbeyrier;46.374;6.986
CH;1860;Aigle;46.315;6.972
CH;1862;Les Mosses;46.386;7.091
CH;1863;Le Sépey;46.373;7.048
CH;1864;Vers-l'Eglise;46.359;7.118
CH;1865;Les Diablerets;46.344;7.176
CH;1866;La Forclaz VD;46.343;7.080
CH;1867;Panex;46.296;7.000
CH;1868;Collombey;46.272;6.943
CH;1869;Massongex;46.236;6.985
CH;1870;Monthey;46.241;6.926
CH;1871;Choëx;46.231;6.952
CH;1872;Troistorrents;46.229;6.908
CH;1873;Val-d'Illiez;46.195;6.867
CH;1874;Champéry;46.159;6.846
CH;1875;Morgins;46.236;6.864
CH;1880;Bex;46.257;7.055
CH;1882;Gryon;46.287;7.125
CH;1884;Huémoz;46.300;7.055
CH;1885;Chesières;46.305;7.042
CH;1890;Mex VS;46.191;6.996
CH;1891;Vérossaz;46.201;6.968
CH;1892;Morcles;46.208;7.032
CH;1893;Muraz (Collombey);46.283;6.902
CH;1895;Vionnaz;46.309;6.899
CH;1896;Vouvry;46.335;6.867
CH;1897;Bouveret;46.370;6.858
CH;1898;St-Gingolph;46.382;6.817
CH;1899;Torgon;46.308;6.860
CH;1902;Evionnaz;46.148;6.949
CH;1903;Collonges;46.180;7.056
CH;1904;Vernayaz;46.141;7.033
CH;1905;Dorénaz;46.152;7.062
CH;1906;Charrat;46.121;7.136
CH;1907;Saxon;46.136;7.184
CH;1908;Riddes;46.169;7.220
CH;1911;Ovronnaz;46.203;7.160
CH;1912;Leytron;46.189;7.193
CH;1913;Saillon;46.170;7.178
CH;1914;Isérables;46.150;7.255
CH;1918;La Tzoumaz;46.130;7.246
CH;1919;Martigny Mutuel;46.107;7.081
CH;1920;Martigny;46.108;7.078
CH;1921;Martigny-Croix;46.066;7.032
CH;1922;Salvan;46.131;7.014
CH;1923;Le Trétien;46.102;6.968
CH;1925;Finhaut;46.065;6.944
CH;1926;Fully;46.157;7.112
CH;1927;Chemin;46.090;7.094
CH;1928;Ravoire;46.099;7.043
CH;1929;Trient;46.030;7.000
CH;1932;Bovernier;46.068;7.077
CH;1933;Sembrancher;46.071;7.144
CH;1934;Bruson;46.066;7.208
CH;1936;Verbier;46.101;7.230
CH;1937;Orsières;46.029;7.148
CH;1938;Champex-Lac;46.030;7.089
CH;1941;Vollèges;46.089;7.168
CH;1942;Levron;46.103;7.162
CH;1943;Praz-de-Fort;45.983;7.080
CH;1944;La Fouly VS;45.923;7.098
CH;1945;Liddes;45.994;7.174
CH;1946;Bourg-St-Pierre;45.920;7.213
CH;1947;Champsec;46.049;7.231
CH;1948;Fionnay;46.027;7.299
CH;1950;Sion;46.229;7.362
CH;1951;Sion;46.230;7.366
CH;1955;Chamoson;46.210;7.212
CH;1957;Ardon;46.230;7.238
CH;1958;Uvrier;46.252;7.418
CH;1961;Vernamiège;46.211;7.436
CH;1962;Pont-de-la-Morge (Sion);46.233;7.316
CH;1963;Vétroz;46.216;7.281
CH;1964;Conthey;46.221;7.303
CH;1965;Savièse;46.258;7.345
CH;1966;Ayent;46.279;7.411
CH;1967;Bramois;46.235;7.403
CH;1968;Mase;46.195;7.461
CH;1969;St-Martin VS;46.169;7.458
CH;1971;Grimisuat;46.254;7.380
CH;1972;Anzère;46.342;7.406
CH;1973;Nax;46.207;7.478
CH;1974;Arbaz;46.300;7.373
CH;1975;St-Séverin;46.239;7.304
CH;1976;Aven;46.269;7.276
CH;1977;Icogne;46.342;7.456
CH;1978;Lens;46.281;7.449
CH;1981;Vex;46.209;7.401
CH;1982;Euseigne;46.152;7.431
CH;1983;Evolène;46.120;7.473
CH;1984;La Tour VS;46.088;7.492
CH;1985;La Sage;46.086;7.534
CH;1986;Arolla;46.012;7.486
CH;1987;Hérémence;46.084;7.395
CH;1988;Thyon;46.179;7.379
CH;1991;Salins;46.211;7.351
CH;1992;Les Agettes;46.207;7.372
CH;1993;Veysonnaz;46.190;7.345
CH;1994;Aproz (Nendaz);46.204;7.307
CH;1996;Saclentse;46.187;7.303
CH;1997;Haute-Nendaz;46.156;7.308
CH;2000;Neuchâtel;46.988;6.941
CH;2001;Neuchâtel 1;47.009;6.938
CH;2002;Neuchâtel 2;47.009;6.938
CH;2010;Neuchâtel OFS;47.009;6.938
CH;2012;Auvernier;46.970;6.893
CH;2013;Colombier NE;46.965;6.873
CH;2014;Bôle;46.969;6.837
CH;2015;Areuse;46.946;6.890
CH;2016;Cortaillod;46.933;6.862
CH;2017;Boudry;46.953;6.813
CH;2019;Rochefort;46.980;6.807
CH;2022;Bevaix;46.923;6.819
CH;2023;Gorgier;46.924;6.768
CH;2024;St-Aubin-Sauges;46.899;6.765
CH;2025;Chez-le-Bart;46.897;6.809
CH;2027;Fresens;46.899;6.741
CH;2028;Vaumarcus;46.870;6.773
CH;2034;Peseux;46.996;6.889
CH;2035;Corcelles NE;46.986;6.860
CH;2036;Cormondrèche;46.981;6.869
CH;2037;Montmollin;46.993;6.840
CH;2042;Valangin;47.014;6.899
CH;2043;Boudevilliers;47.029;6.884
CH;2046;Fontaines NE;47.043;6.902
CH;2052;Fontainemelon;47.061;6.878
CH;2053;Cernier;47.059;6.904
CH;2054;Les Vieux-Prés;47.077;6.929
CH;2056;Dombresson;47.070;6.957
CH;2057;Villiers;47.081;6.985
CH;2058;Le Pâquier NE;47.106;6.982
CH;2063;Fenin;47.035;6.928
CH;2065;Savagnier;47.051;6.957
CH;2067;Chaumont;47.040;6.964
CH;2068;Hauterive NE;47.010;6.976
CH;2072;St-Blaise;47.035;6.997
CH;2073;Enges;47.072;7.014
CH;2074;Marin-Centre;47.006;7.015
CH;2075;Wavre;47.021;7.023
CH;2087;Cornaux NE;47.035;7.020
CH;2088;Cressier NE;47.049;7.037
CH;2103;Noiraigue;46.949;6.725
CH;2105;Travers;46.947;6.676
CH;2108;Couvet;46.919;6.654
CH;2112;Môtiers NE;46.904;6.618
CH;2113;Boveresse;46.917;6.600
CH;2114;Fleurier;46.895;6.589
CH;2115;Buttes;46.880;6.543
CH;2116;Mont-de-Buttes;46.888;6.520
CH;2117;La Côte-aux-Fées;46.863;6.485
CH;2123;St-Sulpice NE;46.909;6.560
CH;2124;Les Sagnettes;46.939;6.596
CH;2126;Les Verrières;46.914;6.475
CH;2127;Les Bayards;46.925;6.538
CH;2149;Fretereules;46.959;6.764
CH;2206;Les Geneveys-sur-Coffrane;47.019;6.834
CH;2207;Coffrane;47.009;6.866
CH;2208;Les Hauts-Geneveys;47.042;6.861
CH;2300;La Chaux-de-Fonds;47.116;6.856
CH;2301;La Chaux-de-Fonds;47.100;6.826
CH;2303;La Chaux-de-Fonds;47.100;6.826
CH;2304;La Chaux-de-Fonds;47.100;6.826
CH;2314;La Sagne NE;47.047;6.802
CH;2316;Les Ponts-de-Martel;47.000;6.731
CH;2318;Brot-Plamboz;46.983;6.749
CH;2322;Le Crêt-du-Locle;47.081;6.782
CH;2325;Les Planchettes;47.108;6.771
CH;2333;La Ferrière;47.137;6.903
CH;2336;Les Bois;47.180;6.898
CH;2338;Muriaux;47.238;6.987
CH;2340;Le Noirmont;47.215;6.944
CH;2345;La Chaux-des-Breuleux;47.202;6.996
CH;2350;Saignelégier;47.246;7.020
CH;2353;Les Pommerats;47.280;6.991
CH;2354;Goumois;47.267;6.959
CH;2360;Le Bémont JU;47.263;7.033
CH;2362;Montfaucon;47.291;7.078
CH;2363;Les Enfers;47.290;7.045
CH;2364;St-Brais;47.306;7.118
CH;2400;Le Locle;47.048;6.738
CH;2405;La Chaux-du-Milieu;47.006;6.698
CH;2406;La Brévine;46.970;6.586
CH;2414;Le Cerneux-Péquignot;47.017;6.670
CH;2416;Les Brenets;47.075;6.724
CH;2500;Biel/Bienne;47.145;7.256
CH;2501;Biel/Bienne;47.137;7.246
CH;2502;Biel/Bienne;47.149;7.247
CH;2503;Biel/Bienne;47.132;7.255
CH;2504;Biel/Bienne;47.157;7.281
CH;2505;Biel/Bienne;47.134;7.217
CH;2512;Tüscherz-Alfermée;47.122;7.196
CH;2513;Twann;47.105;7.164
CH;2514;Ligerz;47.090;7.139
CH;2515;Prêles;47.095;7.115
CH;2516;Lamboing;47.126;7.157
CH;2517;Diesse;47.120;7.118
CH;2518;Nods;47.121;7.075
CH;2520;La Neuveville;47.074;7.102
CH;2523;Lignières;47.090;7.048
CH;2525;Le Landeron;47.060;7.065
CH;2532;Macolin;47.141;7.213
CH;2533;Evilard;47.151;7.236
CH;2534;Orvin;47.156;7.189
CH;2535;Frinvillier;47.169;7.254
CH;2536;Plagne;47.191;7.285
CH;2537;Vauffelin;47.184;7.298
CH;2538;Romont BE;47.193;7.332
CH;2540;Grenchen;47.197;7.388
CH;2542;Pieterlen;47.174;7.328
CH;2543;Lengnau BE;47.182;7.366
CH;2544;Bettlach;47.209;7.419
CH;2545;Selzach;47.218;7.448
CH;2552;Orpund;47.142;7.303
CH;2553;Safnern;47.152;7.322
CH;2554;Meinisberg;47.161;7.353
CH;2555;Brügg BE;47.128;7.278
CH;2556;Scheuren;47.128;7.322
CH;2557;Studen BE;47.113;7.303
CH;2558;Aegerten;47.117;7.285
CH;2560;Nidau;47.124;7.241
CH;2562;Port;47.114;7.259
CH;2563;Ipsach;47.115;7.231
CH;2564;Bellmund;47.102;7.244
CH;2565;Jens;47.098;7.269
CH;2572;Mörigen;47.092;7.215
CH;2575;Hagneck;47.064;7.194
CH;2576;Lüscherz;47.044;7.162
CH;2577;Finsterhennen;47.027;7.188
CH;2603;Péry;47.200;7.269
CH;2604;La Heutte;47.189;7.218
CH;2605;Sonceboz-Sombeval;47.188;7.181
CH;2606;Corgémont;47.193;7.141
CH;2607;Cortébert;47.189;7.107
CH;2608;Courtelary;47.173;7.085
CH;2610;St-Imier;47.156;6.997
CH;2612;Cormoret;47.168;7.048
CH;2613;Villeret;47.149;7.031
CH;2615;Sonvilier;47.127;6.960
CH;2616;Renan BE;47.111;6.896
CH;2710;Tavannes;47.222;7.189
CH;2712;Le Fuet;47.248;7.175
CH;2713;Bellelay;47.264;7.164
CH;2714;Le Prédame;47.254;7.112
CH;2715;Monible;47.274;7.194
CH;2716;Sornetan;47.273;7.218
CH;2717;Rebévelier;47.284;7.181
CH;2718;Lajoux JU;47.281;7.143
CH;2720;Tramelan;47.222;7.129
CH;2722;Les Reussilles;47.228;7.071
CH;2723;Mont-Tramelan;47.207;7.066
CH;2732;Reconvilier;47.241;7.223
CH;2733;Pontenet;47.250;7.254
CH;2735;Champoz;47.242;7.283
CH;2736;Sorvilier;47.231;7.308
CH;2738;Court;47.239;7.361
CH;2740;Moutier;47.278;7.360
CH;2742;Perrefitte;47.277;7.318
CH;2743;Eschert;47.266;7.408
CH;2744;Belprahon;47.291;7.404
CH;2745;Grandval;47.284;7.428
CH;2746;Crémines;47.285;7.451
CH;2747;Seehof;47.298;7.498
CH;2748;Souboz;47.278;7.260
CH;2762;Roches BE;47.304;7.382
CH;2800;Delémont;47.374;7.333
CH;2802;Develier;47.365;7.281
CH;2803;Bourrignon;47.393;7.256
CH;2805;Soyhières;47.395;7.382
CH;2806;Mettembert;47.394;7.328
CH;2807;Pleigne;47.416;7.261
CH;2812;Movelier;47.409;7.328
CH;2813;Ederswiler;47.426;7.324
CH;2814;Roggenburg;47.428;7.357
CH;2822;Courroux;47.367;7.379
CH;2823;Courcelon;47.367;7.407
CH;2824;Vicques;47.352;7.427
CH;2825;Courchapoix;47.349;7.452
CH;2826;Corban;47.353;7.474
CH;2827;Schelten;47.336;7.535
CH;2828;Montsevelier;47.360;7.512
CH;2829;Vermes;47.319;7.485
CH;2830;Courrendlin;47.325;7.371
CH;2832;Rebeuvelier;47.321;7.419
CH;2842;Rossemaison;47.344;7.344
CH;2843;Châtillon JU;47.322;7.345
CH;2852;Courtételle;47.331;7.318
CH;2853;Courfaivre;47.330;7.280
CH;2854;Bassecourt;47.337;7.242
CH;2855;Glovelier;47.327;7.184
CH;2856;Boécourt;47.355;7.217
CH;2857;Montavon;47.372;7.234
CH;2863;Undervelier;47.303;7.219
CH;2864;Soulce;47.300;7.287
CH;2873;Saulcy;47.303;7.161
CH;2882;St-Ursanne;47.363;7.146
CH;2883;Montmelon;47.350;7.173
CH;2884;Montenol;47.352;7.145
CH;2885;Epauvillers;47.337;7.118
CH;2886;Epiquerez;47.327;7.076
CH;2887;Soubey;47.310;7.040
CH;2888;Seleute;47.368;7.112
CH;2889;Ocourt;47.355;7.070
CH;2900;Porrentruy;47.421;7.071
CH;2902;Fontenais;47.400;7.079
CH;2903;Villars-sur-Fontenais;47.381;7.075
CH;2904;Bressaucourt;47.384;7.039
CH;2905;Courtedoux;47.413;7.028
CH;2906;Chevenez;47.392;6.993
CH;2907;Rocourt;47.386;6.960
CH;2908;Grandfontaine;47.392;6.934
CH;2912;Réclère;47.367;6.941
CH;2914;Damvant;47.368;6.896
CH;2915;Bure;47.439;6.997
CH;2916;Fahy;47.420;6.957
CH;2922;Courchavon;47.438;7.046
CH;2923;Courtemaîche;47.458;7.047
CH;2924;Montignez;47.483;7.059
CH;2925;Buix;47.476;7.026
CH;2926;Boncourt;47.488;7.008
CH;2932;Coeuve;47.452;7.095
CH;2933;Damphreux;47.479;7.098
CH;2935;Beurnevésin;47.492;7.133
CH;2942;Alle;47.428;7.126
CH;2943;Vendlincourt;47.452;7.149
CH;2944;Bonfol;47.476;7.157
CH;2946;Miécourt;47.431;7.171
CH;2947;Charmoille;47.427;7.214
CH;2950;Courgenay;47.390;7.131
CH;2952;Cornol;47.405;7.163
CH;2953;Pleujouse;47.412;7.206
CH;2954;Asuel;47.391;7.205
CH;3000;Bern;46.948;7.409
CH;3001;Bern;46.948;7.447
CH;3002;Bern PostFinance;46.948;7.407
CH;3003;Bern;46.948;7.447
CH;3004;Bern;46.975;7.450
CH;3005;Bern;46.940;7.450
CH;3006;Bern;46.946;7.471
CH;3007;Bern;46.938;7.434
CH;3008;Bern;46.944;7.416
CH;3010;Bern;46.947;7.424
CH;3011;Bern;46.948;7.446
CH;3012;Bern;46.961;7.426
CH;3013;Bern;46.955;7.451
CH;3014;Bern;46.964;7.459
CH;3015;Bern;46.940;7.484
CH;3018;Bern;46.936;7.391
CH;3019;Bern;46.932;7.348
CH;3020;Bern;46.937;7.324
CH;3024;Bern;46.948;7.447
CH;3027;Bern;46.953;7.384
CH;3029;Bern;46.948;7.447
CH;3030;Bern;46.948;7.447
CH;3032;Hinterkappelen;46.967;7.382
CH;3033;Wohlen b. Bern;46.974;7.351
CH;3034;Murzelen;46.977;7.310
CH;3035;Frieswil;46.992;7.293
CH;3036;Detligen;46.994;7.268
CH;3037;Herrenschwanden;46.976;7.418
CH;3038;Kirchlindach;47.002;7.415
CH;3039;Bern PF OC;46.948;7.407
CH;3040;Bern Verarb.zentr.;46.948;7.407
CH;3041;Bern UBS;46.948;7.407
CH;3042;Ortschwaben;46.992;7.399
CH;3043;Uettligen;46.986;7.381
CH;3044;Innerberg;46.996;7.312
CH;3045;Meikirch;47.009;7.372
CH;3046;Wahlendorf;47.008;7.334
CH;3047;Bremgarten b. Bern;46.978;7.436
CH;3048;Worblaufen;46.980;7.464
CH;3049;Säriswil;46.993;7.336
CH;3050;Bern Swisscom;46.948;7.407
CH;3052;Zollikofen;46.996;7.455
CH;3053;Diemerswil;47.029;7.444
CH;3054;Schüpfen;47.036;7.373
CH;3063;Ittigen;46.980;7.478
CH;3065;Bolligen;46.986;7.508
CH;3066;Stettlen;46.963;7.529
CH;3067;Boll;46.961;7.552
CH;3068;Utzigen;46.967;7.582
CH;3071;Ostermundigen KATA;46.956;7.496
CH;3072;Ostermundigen;46.956;7.495
CH;3073;Gümligen;46.936;7.508
CH;3074;Muri b. Bern;46.928;7.489
CH;3075;Rüfenacht BE;46.922;7.540
CH;3076;Worb;46.934;7.562
CH;3077;Enggistein;46.930;7.600
CH;3078;Richigen;46.917;7.585
CH;3082;Schlosswil;46.911;7.611
CH;3083;Trimstein;46.903;7.577
CH;3084;Wabern;46.923;7.453
CH;3085;Wabern Weihnachten;46.904;7.398
CH;3086;Englisberg;46.888;7.463
CH;3087;Niedermuhlern;46.859;7.458
CH;3088;Rüeggisberg;46.832;7.446
CH;3089;Hinterfultigen;46.839;7.405
CH;3095;Spiegel b. Bern;46.925;7.434
CH;3096;Oberbalm;46.865;7.409
CH;3097;Liebefeld;46.930;7.419
CH;3098;Köniz;46.911;7.420
CH;3099;Rüti b. Riggisberg;46.763;7.457
CH;3110;Münsingen;46.876;7.561
CH;3111;Tägertschi;46.873;7.587
CH;3112;Allmendingen b. Bern;46.917;7.521
CH;3113;Rubigen;46.900;7.545
CH;3114;Wichtrach;46.845;7.579
CH;3115;Gerzensee;46.846;7.542
CH;3116;Noflen BE;46.816;7.540
CH;3122;Kehrsatz;46.911;7.472
CH;3123;Belp;46.893;7.508
CH;3124;Belpberg;46.867;7.521
CH;3125;Toffen;46.859;7.494
CH;3126;Kaufdorf;46.842;7.506
CH;3127;Lohnstorf;46.811;7.512
CH;3128;Rümligen;46.826;7.500
CH;3132;Riggisberg;46.810;7.468
CH;3144;Gasel;46.897;7.410
CH;3145;Niederscherli;46.886;7.394
CH;3147;Mittelhäusern;46.872;7.370
CH;3148;Lanzenhäusern;46.847;7.363
CH;3150;Schwarzenburg;46.811;7.333
CH;3152;Mamishaus;46.815;7.380
CH;3153;Rüschegg Gambach;46.773;7.377
CH;3154;Rüschegg Heubach;46.768;7.417
CH;3155;Helgisried-Rohrbach;46.811;7.418
CH;3156;Riffenmatt;46.751;7.362
CH;3157;Milken;46.794;7.362
CH;3158;Guggisberg;46.759;7.318
CH;3159;Riedstätt;46.784;7.322
CH;3172;Niederwangen b. Bern;46.921;7.379
CH;3173;Oberwangen b. Bern;46.914;7.357
CH;3174;Thörishaus;46.897;7.350
CH;3175;Flamatt;46.889;7.320
CH;3176;Neuenegg;46.907;7.300
CH;3177;Laupen BE;46.910;7.243
CH;3178;Bösingen;46.885;7.234
CH;3179;Kriechenwil;46.911;7.216
CH;3182;Ueberstorf;46.869;7.326
CH;3183;Albligen;46.849;7.323
CH;3184;Wünnewil;46.876;7.279
CH;3185;Schmitten FR;46.850;7.247
CH;3186;Düdingen;46.846;7.191
CH;3202;Frauenkappelen;46.956;7.332
CH;3203;Mühleberg;46.962;7.272
CH;3204;Rosshäusern;46.931;7.276
CH;3205;Gümmenen;46.943;7.253
CH;3206;Ferenbalm;46.939;7.221
CH;3207;Wileroltigen;46.979;7.239
CH;3208;Gurbrü;46.965;7.215
CH;3210;Kerzers;46.981;7.196
CH;3212;Gurmels;46.887;7.180
CH;3213;Kleinbösingen;46.902;7.198
CH;3214;Ulmiz;46.930;7.199
CH;3215;Büchslen;46.939;7.183
CH;3216;Agriswil;46.960;7.189
CH;3225;Müntschemier;46.995;7.146
CH;3226;Treiten;47.006;7.166
CH;3232;Ins;47.002;7.109
CH;3233;Tschugg;47.024;7.078
CH;3234;Vinelz;47.033;7.119
CH;3235;Erlach;47.047;7.104
CH;3236;Gampelen;46.996;7.059
CH;3237;Brüttelen;47.024;7.151
CH;3238;Gals;47.034;7.056
CH;3250;Lyss;47.076;7.315
CH;3251;Ruppoldsried;47.088;7.411
CH;3252;Worben;47.099;7.297
CH;3253;Schnottwil;47.109;7.391
CH;3254;Messen;47.098;7.442
CH;3255;Rapperswil BE;47.066;7.411
CH;3256;Seewil;47.051;7.429
CH;3257;Grossaffoltern;47.072;7.354
CH;3262;Suberg;47.056;7.339
CH;3263;Büetigen;47.106;7.338
CH;3264;Diessbach b. Büren;47.104;7.364
CH;3266;Wiler b. Seedorf;47.049;7.321
CH;3267;Seedorf BE;47.026;7.323
CH;3268;Lobsigen;47.019;7.300
CH;3270;Aarberg;47.046;7.283
CH;3271;Radelfingen b. Aarberg;47.019;7.273
CH;3272;Walperswil;47.061;7.222
CH;3273;Kappelen;47.071;7.274
CH;3274;Merzligen;47.079;7.247
CH;3280;Meyriez;46.926;7.107
CH;3282;Bargen BE;47.036;7.245
CH;3283;Kallnach;47.011;7.224
CH;3284;Fräschels;46.998;7.208
CH;3285;Galmiz;46.960;7.147
CH;3286;Muntelier;46.942;7.128
CH;3292;Busswil BE;47.099;7.321
CH;3293;Dotzigen;47.124;7.348
CH;3294;Meienried;47.139;7.356
CH;3295;Rüti b. Büren;47.151;7.411
CH;3296;Arch;47.166;7.434
CH;3297;Leuzigen;47.171;7.467
CH;3298;Oberwil b. Büren;47.131;7.411
CH;3302;Moosseedorf;47.010;7.484
CH;3303;Jegenstorf;47.048;7.493
CH;3305;Iffwil;47.068;7.466
CH;3306;Etzelkofen;47.084;7.481
CH;3307;Brunnenthal;47.085;7.466
CH;3308;Grafenried;47.078;7.505
CH;3309;Kernenried;47.069;7.541
CH;3312;Fraubrunnen;47.088;7.539
CH;3313;Büren zum Hof;47.097;7.512
CH;3314;Schalunen;47.110;7.526
CH;3315;Bätterkinden;47.139;7.531
CH;3317;Mülchi;47.106;7.487
CH;3321;Schönbühl EKZ;47.017;7.484
CH;3322;Urtenen-Schönbühl;47.022;7.510
CH;3323;Bäriswil BE;47.017;7.532
CH;3324;Hindelbank;47.044;7.556
CH;3325;Hettiswil b. Hindelbank;47.027;7.557
CH;3326;Krauchthal;47.004;7.564
CH;3360;Herzogenbuchsee;47.195;7.714
CH;3362;Niederönz;47.186;7.684
CH;3363;Oberönz;47.174;7.689
CH;3365;Seeberg;47.150;7.667
CH;3366;Bettenhausen;47.170;7.709
CH;3367;Ochlenberg;47.163;7.736
CH;3368;Bleienbach;47.182;7.757
CH;3372;Wanzwil;47.199;7.692
CH;3373;Heimenhausen;47.210;7.690
CH;3374;Wangenried;47.218;7.659
CH;3375;Inkwil;47.203;7.667
CH;3376;Graben;47.222;7.713
CH;3377;Walliswil b. Wangen;47.227;7.684
CH;3380;Wangen an der Aare;47.234;7.673
CH;3400;Burgdorf;47.056;7.618
CH;3401;Burgdorf;47.059;7.628
CH;3412;Heimiswil;47.051;7.661
CH;3413;Kaltacker;47.075;7.674
CH;3414;Oberburg;47.020;7.609
CH;3415;Hasle-Rüegsau;47.006;7.648
CH;3416;Affoltern im Emmental;47.069;7.726
CH;3417;Rüegsau;47.028;7.677
CH;3418;Rüegsbach;47.047;7.699
CH;3419;Biembach im Emmental;46.994;7.616
CH;3421;Lyssach;47.061;7.582
CH;3422;Rüdtligen;47.084;7.582
CH;3423;Ersigen;47.098;7.604
CH;3424;Oberösch;47.112;7.613
CH;3425;Willadingen;47.141;7.609
CH;3426;Aefligen;47.097;7.550
CH;3427;Utzenstorf;47.124;7.564
CH;3428;Wiler b. Utzenstorf;47.153;7.558
CH;3429;Hellsau;47.144;7.641
CH;3432;Lützelflüh-Goldbach;47.001;7.682
CH;3433;Schwanden im Emmental;46.978;7.695
CH;3434;Landiswil;46.956;7.676
CH;3435;Ramsei;46.999;7.712
CH;3436;Zollbrück;46.975;7.766
CH;3437;Rüderswil;46.983;7.717
CH;3438;Lauperswil;46.960;7.727
CH;3439;Ranflüh;46.990;7.747
CH;3452;Grünenmatt;47.015;7.725
CH;3453;Heimisbach;47.009;7.784
CH;3454;Sumiswald;47.038;7.750
CH;3455;Grünen;47.022;7.739
CH;3456;Trachselwald;47.015;7.745
CH;3457;Wasen im Emmental;47.029;7.839
CH;3462;Weier im Emmental;47.060;7.762
CH;3463;Häusernmoos im Emmental;47.081;7.753
CH;3464;Schmidigen-Mühleweg;47.094;7.738
CH;3465;Dürrenroth;47.080;7.787
CH;3472;Rumendingen;47.102;7.663
CH;3473;Alchenstorf;47.124;7.644
CH;3474;Rüedisbach;47.118;7.703
CH;3475;Riedtwil;47.148;7.696
CH;3476;Oschwand;47.137;7.722
CH;3503;Gysenstein;46.894;7.596
CH;3504;Oberhünigen;46.872;7.658
CH;3506;Grosshöchstetten;46.907;7.635
CH;3507;Biglen;46.929;7.629
CH;3508;Arni BE;46.935;7.660
CH;3510;Häutligen;46.867;7.618
CH;3512;Walkringen;46.949;7.620
CH;3513;Bigenthal;46.972;7.635
CH;3531;Oberthal;46.919;7.684
CH;3532;Zäziwil;46.894;7.659
CH;3533;Bowil;46.889;7.701
CH;3534;Signau;46.909;7.734
CH;3535;Schüpbach;46.929;7.748
CH;3536;Aeschau;46.904;7.785
CH;3537;Eggiwil;46.861;7.812
CH;3538;Röthenbach im Emmental;46.857;7.741
CH;3543;Emmenmatt;46.944;7.727
CH;3550;Langnau im Emmental;46.933;7.785
CH;3551;Oberfrittenbach;46.974;7.796
CH;3552;Bärau;46.940;7.827
CH;3553;Gohl;46.976;7.826
CH;3555;Trubschachen;46.910;7.852
CH;3556;Trub;46.965;7.877
CH;3557;Fankhaus (Trub);46.982;7.924
CH;3600;Thun;46.755;7.623
CH;3602;Thun;46.751;7.622
CH;3603;Thun;46.762;7.599
CH;3604;Thun;46.740;7.620
CH;3607;Thun;46.751;7.622
CH;3608;Thun;46.739;7.597
CH;3609;Thun;46.751;7.622
CH;3612;Steffisburg;46.782;7.634
CH;3613;Steffisburg;46.771;7.616
CH;3614;Unterlangenegg;46.799;7.694
CH;3615;Heimenschwand;46.821;7.691
CH;3616;Schwarzenegg;46.800;7.734
CH;3617;Fahrni b. Thun;46.798;7.655
CH;3618;Süderen;46.820;7.771
CH;3619;Eriz;46.784;7.814
CH;3622;Homberg b. Thun;46.776;7.683
CH;3623;Buchen BE;46.776;7.725
CH;3624;Schwendibach;46.766;7.663
CH;3625;Heiligenschwendi;46.752;7.682
CH;3626;Hünibach;46.748;7.649
CH;3627;Heimberg;46.794;7.603
CH;3628;Uttigen;46.795;7.573
CH;3629;Kiesen;46.817;7.581
CH;3631;Höfen b. Thun;46.722;7.567
CH;3632;Oberstocken;46.704;7.561
CH;3633;Amsoldingen;46.726;7.585
CH;3634;Thierachern;46.752;7.572
CH;3635;Uebeschi;46.739;7.547
CH;3636;Längenbühl;46.761;7.531
CH;3638;Pohlern;46.722;7.509
CH;3645;Zwieselberg;46.717;7.618
CH;3646;Einigen;46.707;7.645
CH;3647;Reutigen;46.693;7.606
CH;3652;Hilterfingen;46.741;7.663
CH;3653;Oberhofen am Thunersee;46.733;7.677
CH;3654;Gunten;46.715;7.702
CH;3655;Sigriswil;46.719;7.734
CH;3656;Ringoldswil;46.728;7.700
CH;3657;Schwanden (Sigriswil);46.744;7.757
CH;3658;Merligen;46.704;7.753
CH;3661;Uetendorf;46.775;7.575
CH;3662;Seftigen;46.790;7.539
CH;3663;Gurzelen;46.775;7.536
CH;3664;Burgistein;46.792;7.503
CH;3665;Wattenwil;46.759;7.493
CH;3671;Herbligen;46.821;7.614
CH;3672;Oberdiessbach;46.838;7.640
CH;3673;Linden;46.850;7.687
CH;3674;Bleiken b. Oberdiessbach;46.817;7.640
CH;3700;Spiez;46.686;7.670
CH;3702;Hondrich;46.672;7.682
CH;3703;Aeschiried;46.634;7.734
CH;3704;Krattigen;46.651;7.739
CH;3705;Faulensee;46.672;7.707
CH;3706;Leissigen;46.643;7.779
CH;3707;Därligen;46.654;7.813
CH;3711;Emdthal;46.645;7.678
CH;3713;Reichenbach im Kandertal;46.618;7.692
CH;3714;Frutigen;46.604;7.642
CH;3715;Adelboden;46.474;7.555
CH;3716;Kandergrund;46.551;7.668
CH;3717;Blausee-Mitholz;46.525;7.684
CH;3718;Kandersteg;46.469;7.708
CH;3722;Scharnachtal;46.615;7.716
CH;3723;Kiental;46.556;7.761
CH;3724;Ried (Frutigen);46.560;7.594
CH;3725;Achseten;46.529;7.605
CH;3752;Wimmis;46.662;7.641
CH;3753;Oey;46.648;7.597
CH;3754;Diemtigen;46.647;7.558
CH;3755;Horboden;46.604;7.572
CH;3756;Zwischenflüh;46.602;7.502
CH;3757;Schwenden im Diemtigtal;46.556;7.500
CH;3758;Latterbach;46.672;7.590
CH;3762;Erlenbach im Simmental;46.658;7.530
CH;3763;Därstetten;46.680;7.505
CH;3764;Weissenburg;46.666;7.477
CH;3765;Oberwil im Simmental;46.656;7.431
CH;3766;Boltigen;46.605;7.358
CH;3770;Zweisimmen;46.562;7.390
CH;3771;Blankenburg;46.542;7.418
CH;3772;St. Stephan;46.496;7.392
CH;3773;Matten (St. Stephan);46.510;7.462
CH;3775;Lenk im Simmental;46.425;7.457
CH;3776;Oeschseite;46.527;7.328
CH;3777;Saanenmöser;46.516;7.305
CH;3778;Schönried;46.520;7.271
CH;3780;Gstaad;46.471;7.295
CH;3781;Turbach;46.463;7.351
CH;3782;Lauenen b. Gstaad;46.398;7.339
CH;3783;Grund b. Gstaad;46.438;7.252
CH;3784;Feutersoey;46.404;7.244
CH;3785;Gsteig b. Gstaad;46.369;7.259
CH;3792;Saanen;46.477;7.250
CH;3800;Interlaken;46.686;7.844
CH;3801;Jungfraujoch;46.547;7.983
CH;3802;Interlaken Ost;46.687;7.865
CH;3803;Beatenberg;46.717;7.806
CH;3804;Habkern;46.755;7.890
CH;3805;Goldswil b. Interlaken;46.700;7.875
CH;3806;Bönigen b. Interlaken;46.680;7.924
CH;3807;Iseltwald;46.701;7.990
CH;3812;Wilderswil;46.649;7.869
CH;3813;Saxeten;46.625;7.827
CH;3814;Gsteigwiler;46.652;7.889
CH;3815;Gündlischwand;46.641;7.922
CH;3816;Lütschental;46.639;7.963
CH;3818;Grindelwald;46.619;8.053
CH;3822;Lauterbrunnen;46.596;7.882
CH;3823;Wengen;46.578;7.961
CH;3824;Stechelberg;46.515;7.898
CH;3825;Mürren;46.577;7.883
CH;3826;Gimmelwald;46.538;7.852
CH;3852;Ringgenberg BE;46.711;7.897
CH;3853;Niederried b. Interlaken;46.725;7.926
CH;3854;Oberried am Brienzersee;46.756;7.957
CH;3855;Axalp;46.742;8.044
CH;3856;Brienzwiler;46.759;8.106
CH;3857;Unterbach BE;46.738;8.119
CH;3858;Hofstetten b. Brienz;46.767;8.080
CH;3860;Schattenhalb;46.711;8.146
CH;3862;Innertkirchen;46.672;8.237
CH;3863;Gadmen;46.711;8.376
CH;3864;Guttannen;46.596;8.258
CH;3900;Brig;46.295;7.952
CH;3901;Rothwald;46.277;8.080
CH;3902;Glis;46.309;7.979
CH;3903;Mund;46.341;7.942
CH;3904;Naters;46.337;7.985
CH;3905;Saas-Almagell;46.054;7.967
CH;3906;Saas-Fee;46.089;7.900
CH;3907;Gondo;46.183;8.072
CH;3908;Saas-Balen;46.153;7.935
CH;3910;Saas-Grund;46.135;7.972
CH;3911;Ried-Brig;46.302;8.039
CH;3912;Termen;46.330;8.043
CH;3913;Rosswald;46.313;8.075
CH;3914;Belalp;46.392;7.980
CH;3916;Ferden;46.388;7.734
CH;3917;Kippel;46.381;7.762
CH;3918;Wiler (Lötschen);46.407;7.787
CH;3919;Blatten (Lötschen);46.445;7.865
CH;3920;Zermatt;45.990;7.753
CH;3922;Eisten;46.209;7.873
CH;3923;Törbel;46.242;7.836
CH;3924;St. Niklaus VS;46.168;7.809
CH;3925;Grächen;46.197;7.849
CH;3926;Embd;46.217;7.794
CH;3927;Herbriggen;46.137;7.784
CH;3928;Randa;46.097;7.779
CH;3929;Täsch;46.054;7.811
CH;3930;Visp;46.290;7.891
CH;3931;Lalden;46.300;7.900
CH;3932;Visperterminen;46.243;7.941
CH;3933;Staldenried;46.218;7.910
CH;3934;Zeneggen;46.274;7.861
CH;3935;Bürchen;46.269;7.818
CH;3937;Baltschieder;46.377;7.881
CH;3938;Ausserberg;46.328;7.855
CH;3939;Eggerberg;46.316;7.889
CH;3940;Steg VS;46.338;7.764
CH;3942;Niedergesteln;46.322;7.817
CH;3943;Eischoll;46.283;7.761
CH;3944;Unterbäch VS;46.253;7.777
CH;3945;Gampel;46.326;7.714
CH;3946;Gruben;46.244;7.707
CH;3947;Ergisch;46.273;7.726
CH;3948;Oberems;46.273;7.688
CH;3949;Hohtenn;46.331;7.770
CH;3951;Agarn;46.285;7.667
CH;3952;Susten;46.284;7.631
CH;3953;Varen;46.340;7.613
CH;3954;Leukerbad;46.402;7.628
CH;3955;Albinen;46.354;7.645
CH;3956;Guttet-Feschel;46.349;7.677
CH;3957;Bratsch;46.335;7.704
CH;3960;Sierre;46.287;7.529
CH;3961;Ayer;46.190;7.598
CH;3963;Crans-Montana;46.323;7.498
CH;3965;Chippis;46.277;7.541
CH;3966;Chalais;46.265;7.505
CH;3967;Vercorin;46.243;7.536
CH;3968;Veyras;46.304;7.538
CH;3970;Salgesch;46.311;7.575
CH;3971;Ollon VS;46.282;7.480
CH;3972;Miège;46.331;7.555
CH;3973;Venthône;46.305;7.524
CH;3974;Mollens VS;46.316;7.521
CH;3975;Randogne;46.310;7.503
CH;3976;Noës;46.278;7.502
CH;3977;Granges VS;46.263;7.465
CH;3978;Flanthey;46.270;7.452
CH;3979;Grône;46.233;7.487
CH;3982;Bitsch;46.342;8.013
CH;3983;Bister;46.358;8.053
CH;3984;Fiesch;46.444;8.098
CH;3985;Geschinen;46.492;8.279
CH;3986;Ried-Mörel;46.357;8.028
CH;3987;Riederalp;46.382;8.028
CH;3988;Ulrichen;46.505;8.328
CH;3989;Biel VS;46.455;8.212
CH;3991;Betten;46.380;8.072
CH;3992;Bettmeralp;46.432;8.056
CH;3993;Grengiols;46.340;8.137
CH;3994;Lax;46.392;8.103
CH;3995;Ernen;46.406;8.179
CH;3996;Binn;46.368;8.236
CH;3997;Bellwald;46.444;8.157
CH;3998;Gluringen;46.465;8.240
CH;3999;Oberwald;46.558;8.394
CH;4000;Basel;47.558;7.573
CH;4001;Basel;47.557;7.589
CH;4002;Basel;47.558;7.573
CH;4005;Basel;47.558;7.573
CH;4009;Basel;47.558;7.573
CH;4010;Basel;47.558;7.573
CH;4018;Basel;47.558;7.573
CH;4019;Basel;47.558;7.573
CH;4020;Basel;47.558;7.573
CH;4030;Basel;47.558;7.573
CH;4031;Basel;47.562;7.582
CH;4039;Basel;47.558;7.594
CH;4040;Basel;47.519;7.617
CH;4041;Basel;47.558;7.594
CH;4042;Basel PF OC;47.519;7.617
CH;4051;Basel;47.554;7.587
CH;4052;Basel;47.546;7.610
CH;4053;Basel;47.541;7.596
CH;4054;Basel;47.550;7.570
CH;4055;Basel;47.563;7.567
CH;4056;Basel;47.570;7.575
CH;4057;Basel;47.577;7.595
CH;4058;Basel;47.566;7.611
CH;4059;Basel;47.531;7.594
CH;4070;Basel;47.558;7.573
CH;4075;Basel;47.558;7.573
CH;4089;Basel;47.558;7.594
CH;4091;Basel;47.558;7.573
CH;4101;Bruderholz;47.528;7.581
CH;4102;Binningen;47.537;7.568
CH;4103;Bottmingen;47.522;7.577
CH;4104;Oberwil BL;47.517;7.551
CH;4105;Biel-Benken BL;47.508;7.521
CH;4106;Therwil;47.498;7.559
CH;4107;Ettingen;47.474;7.546
CH;4108;Witterswil;47.487;7.526
CH;4112;Bättwil;47.489;7.506
CH;4114;Hofstetten SO;47.470;7.510
CH;4115;Mariastein;47.476;7.484
CH;4116;Metzerlen;47.464;7.468
CH;4117;Burg im Leimental;47.452;7.437
CH;4118;Rodersdorf;47.485;7.446
CH;4123;Allschwil;47.545;7.537
CH;4124;Schönenbuch;47.535;7.506
CH;4125;Riehen;47.579;7.651
CH;4126;Bettingen;47.570;7.672
CH;4127;Birsfelden;47.551;7.636
CH;4132;Muttenz;47.524;7.649
CH;4133;Pratteln;47.519;7.692
CH;4142;Münchenstein;47.518;7.617
CH;4143;Dornach;47.477;7.624
CH;4144;Arlesheim;47.495;7.628
CH;4145;Gempen;47.478;7.659
CH;4146;Hochwald;47.455;7.640
CH;4147;Aesch BL;47.473;7.584
CH;4148;Pfeffingen;47.456;7.582
CH;4153;Reinach BL;47.497;7.591
CH;4202;Duggingen;47.451;7.610
CH;4203;Grellingen;47.439;7.587
CH;4204;Himmelried;47.423;7.594
CH;4206;Seewen SO;47.426;7.647
CH;4207;Bretzwil;47.396;7.650
CH;4208;Nunningen;47.398;7.617
CH;4222;Zwingen;47.436;7.528
CH;4223;Blauen;47.453;7.523
CH;4224;Nenzlingen;47.449;7.561
CH;4225;Brislach;47.425;7.550
CH;4226;Breitenbach;47.406;7.551
CH;4227;Büsserach;47.390;7.545
CH;4228;Erschwil;47.372;7.545
CH;4229;Beinwil SO;47.358;7.595
CH;4232;Fehren;47.403;7.579
CH;4233;Meltingen;47.380;7.588
CH;4234;Zullwil;47.388;7.604
CH;4242;Laufen;47.410;7.491
CH;4243;Dittingen;47.441;7.493
CH;4244;Röschenz;47.433;7.465
CH;4245;Kleinlützel;47.427;7.418
CH;4246;Wahlen b. Laufen;47.398;7.511
CH;4247;Grindel;47.380;7.507
CH;4252;Bärschwil;47.385;7.466
CH;4253;Liesberg;47.395;7.430
CH;4254;Liesberg Dorf;47.407;7.416
CH;4302;Augst BL;47.532;7.718
CH;4303;Kaiseraugst;47.536;7.742
CH;4304;Giebenach;47.523;7.738
CH;4305;Olsberg;47.526;7.778
CH;4310;Rheinfelden;47.553;7.801
CH;4312;Magden;47.520;7.810
CH;4313;Möhlin;47.566;7.849
CH;4314;Zeiningen;47.543;7.876
CH;4315;Zuzgen;47.524;7.900
CH;4316;Hellikon;47.509;7.917
CH;4317;Wegenstetten;47.494;7.931
CH;4322;Mumpf;47.545;7.913
CH;4323;Wallbach;47.568;7.898
CH;4324;Obermumpf;47.530;7.937
CH;4325;Schupfart;47.513;7.963
CH;4332;Stein AG;47.545;7.953
CH;4333;Münchwilen AG;47.538;7.964
CH;4334;Sisseln AG;47.552;7.985
CH;4402;Frenkendorf;47.501;7.697
CH;4410;Liestal;47.485;7.726
CH;4411;Seltisberg;47.462;7.716
CH;4412;Nuglar;47.472;7.689
CH;4413;Büren SO;47.448;7.673
CH;4414;Füllinsdorf;47.511;7.732
CH;4415;Lausen;47.471;7.766
CH;4416;Bubendorf;47.446;7.737
CH;4417;Ziefen;47.429;7.703
CH;4418;Reigoldswil;47.395;7.690
CH;4419;Lupsingen;47.446;7.696
CH;4421;St. Pantaleon;47.459;7.689
CH;4422;Arisdorf;47.509;7.766
CH;4423;Hersberg;47.492;7.783
CH;4424;Arboldswil;47.415;7.718
CH;4425;Titterten;47.402;7.715
CH;4426;Lauwil;47.380;7.668
CH;4431;Bennwil;47.396;7.782
CH;4432;Lampenberg;47.427;7.754
CH;4433;Ramlinsburg;47.450;7.768
CH;4434;Hölstein;47.426;7.775
CH;4435;Niederdorf;47.410;7.747
CH;4436;Liedertswil;47.391;7.737
CH;4437;Waldenburg;47.377;7.740
CH;4438;Langenbruck;47.358;7.771
CH;4441;Thürnen;47.453;7.829
CH;4442;Diepflingen;47.445;7.840
CH;4443;Wittinsburg;47.430;7.839
CH;4444;Rümlingen;47.428;7.856
CH;4445;Häfelfingen;47.414;7.870
CH;4446;Buckten;47.412;7.847
CH;4447;Känerkinden;47.412;7.832
CH;4448;Läufelfingen;47.394;7.856
CH;4450;Sissach;47.472;7.808
CH;4451;Wintersingen;47.496;7.827
CH;4452;Itingen;47.465;7.785
CH;4453;Nusshof;47.492;7.798
CH;4455;Zunzgen;47.445;7.799
CH;4456;Tenniken;47.432;7.815
CH;4457;Diegten;47.409;7.810
CH;4458;Eptingen;47.380;7.817
CH;4460;Gelterkinden;47.457;7.859
CH;4461;Böckten;47.467;7.834
CH;4462;Rickenbach BL;47.485;7.849
CH;4463;Buus;47.505;7.866
CH;4464;Maisprach;47.522;7.846
CH;4465;Hemmiken;47.490;7.892
CH;4466;Ormalingen;47.473;7.878
CH;4467;Rothenfluh;47.470;7.918
CH;4468;Kienberg;47.440;7.967
CH;4469;Anwil;47.453;7.942
CH;4492;Tecknau;47.445;7.890
CH;4493;Wenslingen;47.443;7.910
CH;4494;Oltingen;47.430;7.937
CH;4495;Zeglingen;47.412;7.912
CH;4496;Kilchberg BL;47.426;7.897
CH;4497;Rünenberg;47.432;7.880
CH;4500;Solothurn;47.206;7.529
CH;4501;Solothurn;47.208;7.530
CH;4502;Solothurn;47.208;7.537
CH;4503;Solothurn;47.208;7.537
CH;4509;Solothurn;47.208;7.537
CH;4512;Bellach;47.211;7.495
CH;4513;Langendorf;47.222;7.515
CH;4514;Lommiswil;47.228;7.468
CH;4515;Oberdorf SO;47.240;7.492
CH;4522;Rüttenen;47.241;7.532
CH;4523;Niederwil SO;47.247;7.569
CH;4524;Günsberg;47.265;7.555
CH;4525;Balm b. Günsberg;47.258;7.543
CH;4528;Zuchwil;47.205;7.563
CH;4532;Feldbrunnen;47.225;7.552
CH;4533;Riedholz;47.232;7.570
CH;4534;Flumenthal;47.235;7.601
CH;4535;Hubersdorf;47.251;7.591
CH;4536;Attiswil;47.253;7.611
CH;4537;Wiedlisbach;47.246;7.652
CH;4538;Oberbipp;47.254;7.678
CH;4539;Rumisberg;47.271;7.623
CH;4542;Luterbach;47.218;7.588
CH;4543;Deitingen;47.218;7.622
CH;4552;Derendingen;47.192;7.590
CH;4553;Subingen;47.200;7.624
CH;4554;Hüniken;47.186;7.641
CH;4556;Bolken;47.175;7.670
CH;4557;Horriwil;47.180;7.626
CH;4558;Hersiwil;47.161;7.637
CH;4562;Biberist;47.183;7.550
CH;4563;Gerlafingen;47.171;7.572
CH;4564;Zielebach;47.160;7.579
CH;4565;Recherswil;47.160;7.601
CH;4566;Oekingen;47.174;7.606
CH;4571;Ichertswil;47.162;7.501
CH;4573;Lohn-Ammannsegg;47.172;7.528
CH;4574;Lüsslingen;47.187;7.495
CH;4576;Tscheppach;47.148;7.482
CH;4577;Hessigkofen;47.139;7.460
CH;4578;Bibern SO;47.148;7.454
CH;4579;Gossliwil;47.137;7.434
CH;4581;Küttigkofen;47.152;7.513
CH;4582;Brügglen;47.144;7.495
CH;4583;Aetigkofen;47.128;7.470
CH;4584;Gächliwil;47.123;7.443
CH;4585;Biezwil;47.112;7.419
CH;4586;Kyburg-Buchegg;47.142;7.514
CH;4587;Aetingen;47.130;7.501
CH;4588;Unterramsern;47.118;7.479
CH;4600;Olten;47.346;7.901
CH;4601;Olten 1 Fächer;47.345;7.900
CH;4605;Olten;47.350;7.903
CH;4609;Olten;47.345;7.900
CH;4612;Wangen b. Olten;47.342;7.872
CH;4613;Rickenbach SO;47.343;7.855
CH;4614;Hägendorf;47.345;7.826
CH;4615;Allerheiligenberg;47.352;7.815
CH;4616;Kappel SO;47.321;7.857
CH;4617;Gunzgen;47.312;7.835
CH;4618;Boningen;47.304;7.854
CH;4622;Egerkingen;47.326;7.796
CH;4623;Neuendorf;47.297;7.801
CH;4624;Härkingen;47.305;7.821
CH;4625;Oberbuchsiten;47.312;7.760
CH;4626;Niederbuchsiten;47.289;7.778
CH;4628;Wolfwil;47.270;7.798
CH;4629;Fulenbach;47.281;7.833
CH;4632;Trimbach;47.369;7.889
CH;4633;Hauenstein;47.371;7.856
CH;4634;Wisen SO;47.394;7.894
CH;4652;Winznau;47.368;7.929
CH;4653;Obergösgen;47.364;7.954
CH;4654;Lostorf;47.387;7.935
CH;4655;Stüsslingen;47.403;7.962
CH;4656;Starrkirch-Wil;47.342;7.927
CH;4657;Dulliken;47.347;7.945
CH;4658;Däniken SO;47.349;7.978
CH;4663;Aarburg;47.324;7.906
CH;4665;Oftringen;47.313;7.939
CH;4702;Oensingen;47.288;7.723
CH;4703;Kestenholz;47.276;7.753
CH;4704;Niederbipp;47.272;7.681
CH;4710;Balsthal;47.314;7.700
CH;4712;Laupersdorf;47.313;7.657
CH;4713;Matzendorf;47.302;7.628
CH;4714;Aedermannsdorf;47.306;7.600
CH;4715;Herbetswil;47.292;7.574
CH;4716;Gänsbrunnen;47.271;7.495
CH;4717;Mümliswil;47.346;7.684
CH;4718;Holderbank SO;47.333;7.751
CH;4719;Ramiswil;47.346;7.634
CH;4800;Zofingen;47.286;7.958
CH;4801;Zofingen;47.289;7.963
CH;4802;Strengelbach;47.283;7.923
CH;4803;Vordemwald;47.269;7.893
CH;4805;Brittnau;47.255;7.929
CH;4806;Wikon;47.266;7.968
CH;4807;Zofingen PF;47.289;7.963
CH;4808;Zofingen PF;47.289;7.963
CH;4809;Zofingen PF;47.289;7.963
CH;4810;Zofingen PF;47.289;7.963
CH;4812;Mühlethal;47.299;7.978
CH;4813;Uerkheim;47.304;8.010
CH;4814;Bottenwil;47.285;8.002
CH;4852;Rothrist;47.298;7.884
CH;4853;Murgenthal;47.271;7.846
CH;4856;Glashütten;47.249;7.855
CH;4900;Langenthal;47.216;7.795
CH;4901;Langenthal;47.215;7.796
CH;4911;Schwarzhäusern;47.256;7.767
CH;4912;Aarwangen;47.236;7.764
CH;4913;Bannwil;47.239;7.730
CH;4914;Roggwil BE;47.237;7.819
CH;4915;St. Urban;47.224;7.856
CH;4916;Untersteckholz;47.207;7.844
CH;4917;Melchnau;47.182;7.843
CH;4919;Reisiswil;47.161;7.842
CH;4922;Thunstetten;47.207;7.746
CH;4923;Wynau;47.256;7.805
CH;4924;Obersteckholz;47.202;7.825
CH;4932;Lotzwil;47.186;7.796
CH;4933;Rütschelen;47.171;7.771
CH;4934;Madiswil;47.162;7.811
CH;4935;Leimiswil;47.149;7.766
CH;4936;Kleindietwil;47.142;7.791
CH;4937;Ursenbach;47.130;7.764
CH;4938;Rohrbach;47.123;7.807
CH;4942;Walterswil BE;47.106;7.775
CH;4943;Oeschenbach;47.111;7.746
CH;4944;Auswil;47.136;7.838
CH;4950;Huttwil;47.110;7.855
CH;4952;Eriswil;47.071;7.859
CH;4953;Schwarzenbach (Huttwil);47.102;7.826
CH;4954;Wyssachen;47.073;7.822
CH;4955;Gondiswil;47.143;7.868
CH;5000;Aarau;47.389;8.048
CH;5001;Aarau 1;47.389;8.048
CH;5004;Aarau;47.401;8.061
CH;5012;Schönenwerd;47.377;8.019
CH;5013;Niedergösgen;47.374;7.984
CH;5014;Gretzenbach;47.354;8.000
CH;5015;Erlinsbach SO;47.398;7.996
CH;5017;Barmelweid;47.422;7.972
CH;5018;Erlinsbach;47.414;8.008
CH;5022;Rombach;47.405;8.046
CH;5023;Biberstein;47.419;8.083
CH;5024;Küttigen;47.422;8.044
CH;5025;Asp;47.442;8.051
CH;5026;Densbüren;47.457;8.060
CH;5027;Herznach;47.472;8.046
CH;5028;Ueken;47.485;8.043
CH;5032;Aarau Rohr;47.406;8.084
CH;5033;Buchs AG;47.394;8.088
CH;5034;Suhr;47.375;8.084
CH;5035;Unterentfelden;47.368;8.043
CH;5036;Oberentfelden;47.354;8.041
CH;5037;Muhen;47.333;8.063
CH;5040;Schöftland;47.305;8.056
CH;5042;Hirschthal;47.318;8.067
CH;5043;Holziken;47.319;8.034
CH;5044;Schlossrued;47.290;8.088
CH;5046;Schmiedrued;47.263;8.112
CH;5053;Staffelbach;47.287;8.037
CH;5054;Moosleerau;47.273;8.071
CH;5056;Attelwil;47.263;8.040
CH;5057;Reitnau;47.252;8.035
CH;5058;Wiliberg;47.267;8.017
CH;5062;Oberhof;47.442;8.007
CH;5063;Wölflinswil;47.463;8.000
CH;5064;Wittnau;47.477;7.966
CH;5070;Frick;47.510;8.014
CH;5072;Oeschgen;47.525;8.017
CH;5073;Gipf-Oberfrick;47.493;7.996
CH;5074;Eiken;47.537;7.989
CH;5075;Hornussen;47.502;8.062
CH;5076;Bözen;47.496;8.086
CH;5077;Elfingen;47.510;8.102
CH;5078;Effingen;47.493;8.113
CH;5079;Zeihen;47.471;8.093
CH;5080;Laufenburg;47.556;8.061
CH;5082;Kaisten;47.539;8.045
CH;5083;Ittenthal;47.519;8.062
CH;5084;Rheinsulz;47.553;8.087
CH;5085;Sulz AG;47.534;8.098
CH;5102;Rupperswil;47.404;8.131
CH;5103;Wildegg;47.416;8.178
CH;5105;Auenstein;47.419;8.126
CH;5106;Veltheim AG;47.432;8.148
CH;5107;Schinznach Dorf;47.454;8.139
CH;5108;Oberflachs;47.438;8.123
CH;5112;Thalheim AG;47.439;8.093
CH;5113;Holderbank AG;47.431;8.171
CH;5116;Schinznach Bad;47.454;8.169
CH;5200;Brugg AG;47.486;8.211
CH;5201;Brugg AG;47.486;8.211
CH;5210;Windisch;47.476;8.222
CH;5212;Hausen AG;47.461;8.207
CH;5213;Villnachern;47.472;8.162
CH;5222;Umiken;47.481;8.187
CH;5223;Riniken;47.494;8.187
CH;5225;Bözberg;47.489;8.145
CH;5232;Villigen PSI;47.530;8.207
CH;5233;Stilli;47.517;8.232
CH;5234;Villigen;47.530;8.206
CH;5235;Rüfenach AG;47.505;8.213
CH;5236;Remigen;47.517;8.176
CH;5237;Mönthal;47.517;8.138
CH;5242;Lupfig;47.440;8.209
CH;5243;Mülligen;47.452;8.239
CH;5244;Birrhard;47.436;8.242
CH;5245;Habsburg;47.461;8.186
CH;5246;Scherz;47.447;8.184
CH;5272;Gansingen;47.537;8.132
CH;5273;Oberhofen AG;47.556;8.125
CH;5274;Mettau;47.569;8.130
CH;5275;Etzgen;47.574;8.114
CH;5276;Wil AG;47.566;8.158
CH;5277;Hottwil;47.542;8.164
CH;5300;Turgi;47.490;8.256
CH;5301;Siggenthal Station;47.515;8.238
CH;5303;Würenlingen;47.532;8.249
CH;5304;Endingen;47.531;8.290
CH;5305;Unterendingen;47.546;8.289
CH;5306;Tegerfelden;47.562;8.285
CH;5312;Döttingen;47.560;8.253
CH;5313;Klingnau;47.589;8.251
CH;5314;Kleindöttingen;47.569;8.238
CH;5315;Böttstein;47.553;8.218
CH;5316;Leuggern;47.584;8.217
CH;5317;Hettenschwil;47.574;8.194
CH;5318;Mandach;47.551;8.188
CH;5322;Koblenz;47.604;8.245
CH;5323;Rietheim;47.603;8.274
CH;5324;Full-Reuenthal;47.609;8.203
CH;5325;Leibstadt;47.590;8.178
CH;5326;Schwaderloch;47.586;8.146
CH;5330;Bad Zurzach;47.586;8.292
CH;5332;Rekingen AG;47.567;8.322
CH;5333;Baldingen;47.555;8.314
CH;5334;Böbikon;47.550;8.338
CH;5400;Baden;47.472;8.291
CH;5401;Baden;47.473;8.306
CH;5402;Baden;47.473;8.306
CH;5404;Baden;47.455;8.278
CH;5405;Baden;47.463;8.298
CH;5406;Baden;47.456;8.286
CH;5408;Ennetbaden;47.480;8.323
CH;5412;Gebenstorf;47.488;8.244
CH;5413;Birmenstorf AG;47.456;8.256
CH;5415;Rieden AG;47.489;8.306
CH;5416;Kirchdorf AG;47.499;8.280
CH;5417;Untersiggenthal;47.507;8.258
CH;5420;Ehrendingen;47.494;8.347
CH;5423;Freienwil;47.501;8.319
CH;5425;Schneisingen;47.525;8.362
CH;5426;Lengnau AG;47.525;8.324
CH;5430;Wettingen;47.467;8.341
CH;5432;Neuenhof;47.444;8.325
CH;5436;Würenlos;47.447;8.364
CH;5442;Fislisbach;47.437;8.291
CH;5443;Niederrohrdorf;47.420;8.301
CH;5444;Künten;47.386;8.325
CH;5445;Eggenwil;47.372;8.338
CH;5452;Oberrohrdorf;47.425;8.320
CH;5453;Remetschwil;47.408;8.332
CH;5454;Bellikon;47.392;8.349
CH;5462;Siglistorf;47.539;8.387
CH;5463;Wislikofen;47.554;8.367
CH;5464;Rümikon AG;47.564;8.381
CH;5465;Mellikon;47.563;8.347
CH;5466;Kaiserstuhl AG;47.568;8.419
CH;5467;Fisibach;47.558;8.405
CH;5502;Hunzenschwil;47.384;8.123
CH;5503;Schafisheim;47.374;8.139
CH;5504;Othmarsingen;47.402;8.215
CH;5505;Brunegg;47.421;8.220
CH;5506;Mägenwil;47.412;8.234
CH;5507;Mellingen;47.421;8.274
CH;5512;Wohlenschwil;47.417;8.254
CH;5522;Tägerig;47.399;8.279
CH;5524;Nesselnbach;47.383;8.294
CH;5525;Fischbach-Göslikon;47.369;8.311
CH;5600;Lenzburg;47.380;8.189
CH;5603;Staufen;47.379;8.160
CH;5604;Hendschiken;47.385;8.216
CH;5605;Dottikon;47.378;8.242
CH;5606;Dintikon;47.362;8.222
CH;5607;Hägglingen;47.390;8.258
CH;5608;Stetten AG;47.401;8.305
CH;5610;Wohlen AG;47.352;8.282
CH;5611;Anglikon;47.367;8.263
CH;5612;Villmergen;47.347;8.240
CH;5613;Hilfikon;47.331;8.245
CH;5614;Sarmenstorf;47.312;8.252
CH;5615;Fahrwangen;47.286;8.239
CH;5616;Meisterschwanden;47.290;8.226
CH;5617;Tennwil;47.306;8.219
CH;5618;Bettwil;47.290;8.272
CH;5619;Uezwil;47.322;8.273
CH;5620;Bremgarten AG;47.353;8.330
CH;5621;Zufikon;47.345;8.358
CH;5622;Waltenschwil;47.334;8.299
CH;5623;Boswil;47.300;8.309
CH;5624;Bünzen;47.322;8.321
CH;5625;Kallern;47.309;8.290
CH;5626;Hermetschwil-Staffeln;47.330;8.341
CH;5627;Besenbüren;47.313;8.345
CH;5628;Aristau;47.291;8.365
CH;5630;Muri AG;47.272;8.339
CH;5632;Buttwil;47.269;8.306
CH;5634;Merenschwand;47.263;8.384
CH;5636;Benzenschwil;47.246;8.364
CH;5637;Geltwil;47.239;8.333
CH;5642;Mühlau;47.234;8.389
CH;5643;Sins;47.197;8.375
CH;5644;Auw;47.215;8.363
CH;5645;Fenkrieden;47.172;8.372
CH;5646;Abtwil AG;47.174;8.354
CH;5647;Oberrüti;47.167;8.399
CH;5702;Niederlenz;47.403;8.170
CH;5703;Seon;47.348;8.158
CH;5704;Egliswil;47.352;8.190
CH;5705;Hallwil;47.327;8.178
CH;5706;Boniswil;47.312;8.192
CH;5707;Seengen;47.328;8.209
CH;5708;Birrwil;47.292;8.198
CH;5712;Beinwil am See;47.267;8.209
CH;5722;Gränichen;47.352;8.107
CH;5723;Teufenthal AG;47.328;8.126
CH;5724;Dürrenäsch;47.319;8.154
CH;5725;Leutwil;47.306;8.174
CH;5726;Unterkulm;47.318;8.103
CH;5727;Oberkulm;47.298;8.126
CH;5728;Gontenschwil;47.268;8.142
CH;5732;Zetzwil;47.288;8.162
CH;5733;Leimbach AG;47.275;8.170
CH;5734;Reinach AG;47.261;8.179
CH;5735;Pfeffikon LU;47.246;8.165
CH;5736;Burg AG;47.234;8.178
CH;5737;Menziken;47.236;8.187
CH;5742;Kölliken;47.335;8.021
CH;5745;Safenwil;47.320;7.987
CH;5746;Walterswil SO;47.331;7.963
CH;6000;Luzern;47.048;8.323
CH;6002;Luzern;47.050;8.306
CH;6003;Luzern;47.049;8.296
CH;6004;Luzern;47.059;8.301
CH;6005;Luzern;47.032;8.327
CH;6006;Luzern;47.054;8.335
CH;6007;Luzern;47.050;8.306
CH;6009;Luzern;47.021;8.259
CH;6010;Kriens;47.010;8.263
CH;6011;Kriens;47.031;8.286
CH;6012;Obernau;47.027;8.237
CH;6013;Eigenthal;46.993;8.215
CH;6014;Luzern;47.057;8.247
CH;6015;Luzern;47.063;8.278
CH;6016;Hellbühl;47.069;8.197
CH;6017;Ruswil;47.086;8.134
CH;6018;Buttisholz;47.114;8.092
CH;6019;Sigigen;47.059;8.139
CH;6020;Emmenbrücke;47.082;8.276
CH;6021;Emmenbrücke 1;47.087;8.286
CH;6022;Grosswangen;47.133;8.055
CH;6023;Rothenburg;47.105;8.262
CH;6024;Hildisrieden;47.148;8.232
CH;6025;Neudorf;47.176;8.210
CH;6026;Rain;47.132;8.264
CH;6027;Römerswil LU;47.170;8.249
CH;6028;Herlisberg;47.198;8.230
CH;6030;Ebikon;47.080;8.342
CH;6031;Ebikon;47.079;8.340
CH;6032;Emmen;47.090;8.310
CH;6033;Buchrain;47.101;8.346
CH;6034;Inwil;47.129;8.362
CH;6035;Perlen;47.111;8.365
CH;6036;Dierikon;47.094;8.373
CH;6037;Root;47.111;8.393
CH;6038;Gisikon;47.130;8.404
CH;6039;Root D4;47.103;8.373
CH;6042;Dietwil;47.148;8.396
CH;6043;Adligenswil;47.072;8.368
CH;6044;Udligenswil;47.093;8.400
CH;6045;Meggen;47.045;8.374
CH;6047;Kastanienbaum;47.007;8.340
CH;6048;Horw;47.011;8.304
CH;6052;Hergiswil NW;46.986;8.281
CH;6053;Alpnachstad;46.961;8.291
CH;6055;Alpnach Dorf;46.949;8.226
CH;6056;Kägiswil;46.917;8.255
CH;6060;Sarnen;46.903;8.211
CH;6061;Sarnen 1;46.898;8.177
CH;6062;Wilen (Sarnen);46.870;8.207
CH;6063;Stalden (Sarnen);46.894;8.149
CH;6064;Kerns;46.907;8.303
CH;6066;St. Niklausen OW;46.873;8.303
CH;6067;Melchtal;46.824;8.301
CH;6068;Melchsee-Frutt;46.782;8.299
CH;6072;Sachseln;46.832;8.242
CH;6073;Flüeli-Ranft;46.874;8.260
CH;6074;Giswil;46.837;8.122
CH;6078;Lungern;46.798;8.167
CH;6083;Hasliberg Hohfluh;46.754;8.173
CH;6084;Hasliberg Wasserwendi;46.756;8.210
CH;6085;Hasliberg Goldern;46.739;8.196
CH;6086;Hasliberg Reuti;46.742;8.252
CH;6102;Malters;47.038;8.184
CH;6103;Schwarzenberg LU;46.998;8.174
CH;6105;Schachen LU;47.029;8.129
CH;6106;Werthenstein;47.047;8.104
CH;6110;Wolhusen;47.037;8.025
CH;6112;Doppleschwand;47.012;8.051
CH;6113;Romoos;47.007;8.005
CH;6114;Steinhuserberg;47.046;8.045
CH;6122;Menznau;47.078;8.037
CH;6123;Geiss;47.091;8.062
CH;6125;Menzberg;47.040;7.992
CH;6126;Daiwil;47.086;8.012
CH;6130;Willisau;47.108;7.984
CH;6132;Rohrmatt;47.079;7.984
CH;6133;Hergiswil b. Willisau;47.066;7.953
CH;6142;Gettnau;47.139;7.967
CH;6143;Ohmstal;47.159;7.954
CH;6144;Zell LU;47.139;7.932
CH;6145;Fischbach LU;47.153;7.907
CH;6146;Grossdietwil;47.167;7.894
CH;6147;Altbüron;47.191;7.890
CH;6152;Hüswil;47.126;7.907
CH;6153;Ufhusen;47.108;7.893
CH;6154;Hofstatt;47.078;7.898
CH;6156;Luthern;47.040;7.914
CH;6160;Entlebuch;46.976;8.108
CH;6162;Entlebuch;46.977;8.101
CH;6163;Ebnet;47.021;8.083
CH;6166;Hasle LU;46.959;8.067
CH;6167;Bramboden;46.985;7.973
CH;6170;Schüpfheim;46.946;8.012
CH;6173;Flühli LU;46.883;8.025
CH;6174;Sörenberg;46.816;8.009
CH;6182;Escholzmatt;46.924;7.943
CH;6192;Wiggen;46.878;7.944
CH;6196;Marbach LU;46.856;7.909
CH;6197;Schangnau;46.811;7.887
CH;6203;Sempach Station;47.117;8.201
CH;6204;Sempach;47.137;8.198
CH;6205;Eich;47.157;8.165
CH;6206;Neuenkirch;47.097;8.201
CH;6207;Nottwil;47.129;8.138
CH;6208;Oberkirch LU;47.154;8.108
CH;6210;Sursee;47.176;8.105
CH;6211;Buchs LU;47.202;8.039
CH;6212;Kaltbach;47.184;8.065
CH;6213;Knutwil;47.201;8.070
CH;6214;Schenkon;47.179;8.133
CH;6215;Beromünster;47.223;8.208
CH;6216;Mauensee;47.169;8.072
CH;6217;Kottwil;47.163;8.041
CH;6218;Ettiswil;47.149;8.018
CH;6221;Rickenbach LU;47.220;8.149
CH;6222;Gunzwil;47.192;8.172
CH;6231;Schlierbach;47.227;8.119
CH;6232;Geuensee;47.202;8.117
CH;6233;Büron;47.214;8.095
CH;6234;Triengen;47.245;8.085
CH;6235;Winikon;47.233;8.042
CH;6236;Wilihof;47.221;8.063
CH;6242;Wauwil;47.184;8.031
CH;6243;Egolzwil;47.184;8.004
CH;6244;Nebikon;47.191;7.979
CH;6245;Ebersecken;47.181;7.938
CH;6246;Altishofen;47.202;7.960
CH;6247;Schötz;47.168;7.987
CH;6248;Alberswil;47.147;7.995
CH;6252;Dagmersellen;47.216;7.995
CH;6253;Uffikon;47.216;8.024
CH;6260;Reiden;47.252;7.982
CH;6262;Langnau b. Reiden;47.230;7.949
CH;6263;Richenthal;47.211;7.932
CH;6264;Pfaffnau;47.230;7.901
CH;6265;Roggliswil;47.211;7.886
CH;6274;Eschenbach LU;47.128;8.312
CH;6275;Ballwil;47.154;8.335
CH;6276;Hohenrain;47.178;8.320
CH;6277;Lieli LU;47.205;8.305
CH;6280;Hochdorf;47.158;8.286
CH;6281;Hochdorf;47.168;8.292
CH;6283;Baldegg;47.185;8.271
CH;6284;Sulz LU;47.215;8.281
CH;6285;Hitzkirch;47.211;8.251
CH;6286;Altwis;47.241;8.252
CH;6287;Aesch LU;47.258;8.239
CH;6288;Schongau;47.267;8.271
CH;6289;Hämikon;47.241;8.286
CH;6294;Ermensee;47.225;8.234
CH;6295;Mosen;47.242;8.227
CH;6300;Zug;47.155;8.518
CH;6301;Zug;47.172;8.517
CH;6302;Zug;47.172;8.517
CH;6303;Zug;47.172;8.517
CH;6312;Steinhausen;47.199;8.487
CH;6313;Menzingen;47.170;8.602
CH;6314;Unterägeri;47.136;8.570
CH;6315;Oberägeri;47.129;8.638
CH;6317;Oberwil b. Zug;47.135;8.500
CH;6318;Walchwil;47.106;8.530
CH;6319;Allenwinden;47.165;8.550
CH;6330;Cham;47.194;8.456
CH;6331;Hünenberg;47.193;8.417
CH;6332;Hagendorn;47.211;8.430
CH;6333;Hünenberg See;47.171;8.447
CH;6340;Baar;47.214;8.554
CH;6341;Baar;47.196;8.530
CH;6343;Risch;47.140;8.453
CH;6344;Meierskappel;47.115;8.453
CH;6345;Neuheim;47.200;8.584
CH;6353;Weggis;47.031;8.424
CH;6354;Vitznau;47.016;8.486
CH;6356;Rigi Kaltbad;47.037;8.488
CH;6362;Stansstad;46.974;8.331
CH;6363;Fürigen;46.988;8.368
CH;6365;Kehrsiten;47.005;8.383
CH;6370;Stans;46.955;8.375
CH;6371;Stans;46.958;8.366
CH;6372;Ennetmoos;46.945;8.322
CH;6373;Ennetbürgen;46.995;8.431
CH;6374;Buochs;46.967;8.423
CH;6375;Beckenried;46.950;8.472
CH;6376;Emmetten;46.946;8.520
CH;6377;Seelisberg;46.963;8.575
CH;6382;Büren NW;46.941;8.408
CH;6383;Dallenwil;46.917;8.385
CH;6386;Wolfenschiessen;46.900;8.383
CH;6387;Oberrickenbach;46.879;8.440
CH;6388;Grafenort;46.863;8.369
CH;6390;Engelberg;46.815;8.441
CH;6391;Engelberg;46.821;8.401
CH;6402;Merlischachen;47.070;8.406
CH;6403;Küssnacht am Rigi;47.079;8.446
CH;6404;Greppen;47.056;8.431
CH;6405;Immensee;47.094;8.475
CH;6410;Goldau;47.044;8.506
CH;6414;Oberarth;47.054;8.534
CH;6415;Arth;47.075;8.524
CH;6416;Steinerberg;47.067;8.581
CH;6417;Sattel;47.080;8.631
CH;6418;Rothenthurm;47.102;8.680
CH;6422;Steinen;47.052;8.610
CH;6423;Seewen SZ;47.033;8.628
CH;6424;Lauerz;47.025;8.581
CH;6430;Schwyz;47.035;8.667
CH;6431;Schwyz;47.021;8.654
CH;6432;Rickenbach b. Schwyz;47.011;8.693
CH;6433;Stoos SZ;46.970;8.672
CH;6434;Illgau;46.996;8.740
CH;6436;Muotathal;46.958;8.796
CH;6438;Ibach;47.002;8.647
CH;6440;Brunnen;47.001;8.596
CH;6441;Rütli;46.970;8.598
CH;6442;Gersau;46.998;8.520
CH;6443;Morschach;46.975;8.621
CH;6452;Riemenstalden;46.940;8.656
CH;6454;Flüelen;46.914;8.639
CH;6460;Altdorf UR;46.888;8.641
CH;6461;Isenthal;46.887;8.525
CH;6462;Seedorf UR;46.883;8.588
CH;6463;Bürglen UR;46.885;8.690
CH;6464;Spiringen;46.876;8.735
CH;6465;Unterschächen;46.848;8.787
CH;6466;Bauen;46.930;8.582
CH;6467;Schattdorf;46.856;8.652
CH;6468;Attinghausen;46.853;8.598
CH;6469;Haldi b. Schattdorf;46.845;8.686
CH;6472;Erstfeld;46.812;8.602
CH;6473;Silenen;46.804;8.691
CH;6474;Amsteg;46.779;8.654
CH;6475;Bristen;46.772;8.763
CH;6476;Intschi;46.771;8.632
CH;6482;Gurtnellen;46.735;8.620
CH;6484;Wassen UR;46.697;8.597
CH;6485;Meien;46.734;8.512
CH;6487;Göschenen;46.664;8.499
CH;6490;Andermatt;46.620;8.631
CH;6491;Realp;46.580;8.470
CH;6493;Hospental;46.607;8.562
CH;6500;Bellinzona;46.198;9.025
CH;6501;Bellinzona;46.193;9.017
CH;6503;Bellinzona;46.211;9.002
CH;6512;Giubiasco;46.173;9.005
CH;6513;Monte Carasso;46.205;8.974
CH;6514;Sementina;46.190;8.970
CH;6515;Gudo;46.182;8.945
CH;6516;Cugnasco;46.196;8.914
CH;6517;Arbedo;46.199;9.086
CH;6518;Gorduno;46.225;8.995
CH;6523;Preonzo;46.249;8.967
CH;6524;Moleno;46.266;8.968
CH;6525;Gnosca;46.238;9.004
CH;6526;Prosito;46.281;8.941
CH;6527;Lodrino;46.305;8.969
CH;6528;Camorino;46.158;9.012
CH;6532;Castione;46.230;9.043
CH;6533;Lumino;46.238;9.068
CH;6534;S. Vittore;46.244;9.098
CH;6535;Roveredo GR;46.208;9.152
CH;6537;Grono;46.233;9.181
CH;6538;Verdabbio;46.273;9.203
CH;6540;Castaneda;46.261;9.130
CH;6541;Sta. Maria in Calanca;46.283;9.148
CH;6542;Buseno;46.276;9.103
CH;6543;Arvigo;46.301;9.095
CH;6544;Braggio;46.302;9.133
CH;6545;Selma;46.322;9.103
CH;6546;Cauco;46.334;9.122
CH;6548;Rossa;46.404;9.127
CH;6549;Laura;46.211;9.105
CH;6556;Leggia;46.250;9.187
CH;6557;Cama;46.261;9.206
CH;6558;Lostallo;46.307;9.225
CH;6562;Soazza;46.352;9.226
CH;6563;Mesocco;46.403;9.226
CH;6565;S. Bernardino;46.471;9.189
CH;6571;Indemini;46.095;8.842
CH;6572;Quartino;46.152;8.897
CH;6573;Magadino;46.144;8.871
CH;6574;Vira (Gambarogno);46.131;8.856
CH;6575;Vairano;46.129;8.809
CH;6576;Gerra (Gambarogno);46.122;8.789
CH;6577;Ranzo;46.115;8.776
CH;6578;Caviano;46.106;8.770
CH;6579;Piazzogna;46.130;8.831
CH;6582;Pianezzo;46.161;9.049
CH;6583;S. Antonio (Val Morobbia);46.168;9.070
CH;6584;Carena;46.156;9.108
CH;6592;S. Antonino;46.155;8.973
CH;6593;Cadenazzo;46.151;8.950
CH;6594;Contone;46.152;8.923
CH;6595;Riazzino;46.170;8.895
CH;6596;Gordola;46.175;8.865
CH;6597;Agarone;46.180;8.908
CH;6598;Tenero;46.171;8.846
CH;6599;Robasacco;46.138;8.950
CH;6600;Locarno;46.167;8.795
CH;6601;Locarno;46.171;8.800
CH;6602;Muralto;46.173;8.802
CH;6604;Locarno;46.171;8.800
CH;6605;Locarno;46.185;8.779
CH;6611;Crana;46.211;8.617
CH;6612;Ascona;46.148;8.772
CH;6613;Porto Ronco;46.135;8.736
CH;6614;Brissago;46.128;8.715
CH;6616;Losone;46.169;8.742
CH;6618;Arcegno;46.160;8.740
CH;6622;Ronco sopra Ascona;46.148;8.720
CH;6631;Corippo;46.236;8.824
CH;6632;Vogorno;46.225;8.884
CH;6633;Lavertezzo;46.275;8.863
CH;6634;Brione (Verzasca);46.302;8.758
CH;6635;Gerra (Verzasca);46.318;8.806
CH;6636;Frasco;46.354;8.819
CH;6637;Sonogno;46.365;8.757
CH;6644;Orselina;46.183;8.795
CH;6645;Brione sopra Minusio;46.194;8.811
CH;6646;Contra;46.192;8.838
CH;6647;Mergoscia;46.214;8.826
CH;6648;Minusio;46.173;8.824
CH;6652;Tegna;46.191;8.746
CH;6653;Verscio;46.193;8.728
CH;6654;Cavigliano;46.191;8.709
CH;6655;Rasa;46.166;8.663
CH;6656;Golino;46.178;8.713
CH;6657;Palagnedra;46.142;8.646
CH;6658;Borgnone;46.170;8.601
CH;6659;Camedo;46.147;8.614
CH;6661;Loco;46.208;8.675
CH;6662;Russo;46.216;8.627
CH;6663;Spruga;46.204;8.568
CH;6664;Vergeletto;46.241;8.543
CH;6670;Avegno;46.204;8.764
CH;6672;Gordevio;46.233;8.767
CH;6673;Maggia;46.266;8.733
CH;6674;Riveo;46.284;8.623
CH;6675;Cevio;46.304;8.595
CH;6676;Bignasco;46.342;8.594
CH;6677;Aurigeno;46.231;8.702
CH;6678;Coglio;46.279;8.682
CH;6682;Linescio;46.312;8.577
CH;6683;Cerentino;46.293;8.543
CH;6684;Campo (Vallemaggia);46.279;8.487
CH;6685;Bosco/Gurin;46.320;8.484
CH;6690;Cavergno;46.401;8.519
CH;6692;Menzonio;46.357;8.637
CH;6693;Broglio;46.371;8.675
CH;6694;Prato-Sornico;46.398;8.694
CH;6695;Peccia;46.418;8.614
CH;6696;Fusio;46.458;8.642
CH;6702;Claro;46.266;9.037
CH;6703;Osogna;46.326;9.021
CH;6705;Cresciano;46.303;9.032
CH;6707;Iragna;46.325;8.940
CH;6710;Biasca;46.363;8.996
CH;6713;Malvaglia;46.435;9.039
CH;6714;Semione;46.402;8.954
CH;6715;Dongio;46.453;8.972
CH;6716;Acquarossa;46.458;8.932
CH;6717;Torre;46.489;8.964
CH;6718;Olivone;46.526;8.893
CH;6719;Aquila;46.541;8.988
CH;6720;Ghirone;46.575;8.917
CH;6721;Ludiano;46.430;8.965
CH;6722;Corzoneso;46.436;8.926
CH;6723;Castro;46.473;8.913
CH;6724;Largario;46.492;8.919
CH;6742;Pollegio;46.371;8.946
CH;6743;Bodio TI;46.386;8.921
CH;6744;Personico;46.346;8.894
CH;6745;Giornico;46.389;8.862
CH;6746;Nivo;46.444;8.843
CH;6747;Chironico;46.423;8.793
CH;6748;Anzonico;46.441;8.868
CH;6749;Sobrio;46.411;8.898
CH;6760;Faido;46.488;8.823
CH;6763;Osco;46.504;8.783
CH;6764;Chiggiogna;46.461;8.824
CH;6772;Rodi-Fiesso;46.481;8.722
CH;6773;Prato (Leventina);46.471;8.746
CH;6774;Dalpe;46.457;8.762
CH;6775;Ambrì;46.496;8.695
CH;6776;Piotta;46.538;8.711
CH;6777;Quinto;46.509;8.728
CH;6780;Airolo;46.535;8.615
CH;6781;Bedretto;46.506;8.497
CH;6802;Rivera;46.124;8.905
CH;6803;Camignolo;46.105;8.951
CH;6804;Bironico;46.126;8.933
CH;6805;Mezzovico;46.096;8.908
CH;6806;Sigirino;46.085;8.900
CH;6807;Taverne;46.063;8.931
CH;6808;Torricella;46.070;8.906
CH;6809;Medeglia;46.129;8.989
CH;6810;Isone;46.133;9.014
CH;6814;Cadempino;46.038;8.933
CH;6815;Melide;45.956;8.949
CH;6816;Bissone;45.951;8.966
CH;6817;Maroggia;45.937;8.971
CH;6818;Melano;45.921;8.991
CH;6821;Rovio;45.936;9.000
CH;6822;Arogno;45.957;8.993
CH;6823;Pugerna;45.990;8.999
CH;6825;Capolago;45.904;8.985
CH;6826;Riva San Vitale;45.913;8.964
CH;6827;Brusino Arsizio;45.925;8.938
CH;6828;Balerna;45.843;9.008
CH;6830;Chiasso;45.830;9.020
CH;6832;Seseglio;45.827;9.008
CH;6833;Vacallo;45.847;9.036
CH;6834;Morbio Inferiore;45.850;9.021
CH;6835;Morbio Superiore;45.867;9.040
CH;6836;Serfontana;45.850;9.022
CH;6837;Bruzella;45.882;9.052
CH;6838;Cabbio;45.912;9.046
CH;6839;Sagno;45.861;9.045
CH;6850;Mendrisio;45.882;8.989
CH;6852;Genestrerio;45.850;8.957
CH;6853;Ligornetto;45.863;8.955
CH;6854;S. Pietro;45.858;8.935
CH;6855;Stabio;45.846;8.932
CH;6862;Rancate;45.876;8.970
CH;6863;Besazio;45.871;8.954
CH;6864;Arzo;45.880;8.940
CH;6865;Tremona;45.881;8.959
CH;6866;Meride;45.899;8.943
CH;6867;Serpiano;45.916;8.942
CH;6872;Somazzo;45.895;9.005
CH;6873;Corteglia;45.862;8.993
CH;6874;Castel San Pietro;45.865;9.008
CH;6875;Monte;45.884;9.026
CH;6877;Coldrerio;45.854;8.986
CH;6883;Novazzano;45.843;8.979
CH;6900;Lugano;46.002;8.951
CH;6901;Lugano;46.010;8.960
CH;6902;Lugano 2 Caselle;45.988;8.948
CH;6903;Lugano;46.010;8.960
CH;6904;Lugano 4 Caselle;46.005;8.971
CH;6906;Lugano 6 Caselle;46.005;8.971
CH;6907;Lugano 7 Caselle;46.005;8.971
CH;6908;Massagno Caselle;46.013;8.944
CH;6912;Pazzallo;45.981;8.947
CH;6913;Carabbia;45.970;8.934
CH;6914;Carona;45.957;8.932
CH;6915;Pambio-Noranco;45.986;8.931
CH;6916;Grancia;45.968;8.928
CH;6917;Barbengo;45.960;8.916
CH;6918;Figino;45.956;8.908
CH;6919;Carabietta;45.969;8.900
CH;6921;Vico Morcote;45.935;8.925
CH;6922;Morcote;45.932;8.908
CH;6924;Sorengo;46.000;8.935
CH;6925;Gentilino;45.992;8.926
CH;6926;Montagnola;45.979;8.914
CH;6927;Agra;45.968;8.912
CH;6928;Manno;46.031;8.919
CH;6929;Gravesano;46.042;8.919
CH;6930;Bedano;46.053;8.918
CH;6932;Breganzona;46.009;8.927
CH;6933;Muzzano;45.997;8.917
CH;6934;Bioggio;46.015;8.913
CH;6935;Bosco Luganese;46.030;8.905
CH;6936;Cademario;46.023;8.892
CH;6937;Breno;46.044;8.859
CH;6938;Vezio;46.055;8.871
CH;6939;Arosio;46.057;8.884
CH;6942;Savosa;46.019;8.945
CH;6943;Vezia;46.025;8.935
CH;6944;Cureglia;46.038;8.944
CH;6945;Origlio;46.051;8.945
CH;6946;Ponte Capriasca;46.106;9.022
CH;6947;Vaglio;46.056;8.960
CH;6948;Porza;46.027;8.953
CH;6949;Comano;46.040;8.957
CH;6950;Tesserete;46.070;8.968
CH;6951;Bogno;46.098;9.052
CH;6952;Canobbio;46.036;8.968
CH;6953;Lugaggia;46.056;8.971
CH;6954;Bigorio;46.073;8.952
CH;6955;Oggio;46.069;8.983
CH;6956;Lopagno;46.070;8.978
CH;6957;Roveredo TI;46.075;8.983
CH;6958;Corticiasca;46.090;9.014
CH;6959;Piandera Paese;46.081;9.045
CH;6960;Odogno;46.103;8.992
CH;6962;Viganello;46.013;8.971
CH;6963;Cureggia;46.021;8.981
CH;6964;Davesco-Soragno;46.032;8.986
CH;6965;Cadro;46.042;8.995
CH;6966;Villa Luganese;46.052;9.005
CH;6967;Dino;46.054;8.980
CH;6968;Sonvico;46.065;9.014
CH;6974;Aldesago;46.009;8.980
CH;6976;Castagnola;45.999;8.982
CH;6977;Ruvigliana;46.005;8.980
CH;6978;Gandria;46.009;9.010
CH;6979;Brè sopra Lugano;46.017;8.999
CH;6980;Castelrotto;45.995;8.839
CH;6981;Bedigliora;46.004;8.840
CH;6982;Agno;46.001;8.903
CH;6983;Magliaso;45.982;8.891
CH;6984;Pura;45.983;8.865
CH;6986;Curio;46.017;8.852
CH;6987;Caslano;45.968;8.880
CH;6988;Ponte Tresa;45.971;8.859
CH;6989;Purasca;45.981;8.849
CH;6990;Cassina d'Agno;45.991;8.893
CH;6991;Neggio;45.989;8.878
CH;6992;Vernate;46.001;8.886
CH;6993;Iseo;46.005;8.879
CH;6994;Aranno;46.019;8.874
CH;6995;Madonna del Piano;45.991;8.826
CH;6997;Sessa;46.003;8.816
CH;6998;Termine;45.993;8.816
CH;6999;Astano;46.015;8.816
CH;7000;Chur;46.853;9.530
CH;7001;Chur;46.850;9.533
CH;7004;Chur;46.850;9.533
CH;7006;Chur;46.850;9.533
CH;7007;Chur;46.850;9.533
CH;7012;Felsberg;46.856;9.463
CH;7013;Domat/Ems;46.820;9.455
CH;7014;Trin;46.869;9.329
CH;7015;Tamins;46.844;9.409
CH;7016;Trin Mulin;46.822;9.333
CH;7017;Flims Dorf;46.864;9.269
CH;7018;Flims Waldhaus;46.825;9.287
CH;7019;Fidaz;46.846;9.319
CH;7023;Haldenstein;46.882;9.501
CH;7026;Maladers;46.845;9.572
CH;7027;Lüen;46.848;9.613
CH;7028;Pagig;46.849;9.648
CH;7029;Peist;46.843;9.688
CH;7031;Laax GR;46.809;9.264
CH;7032;Laax GR 2;46.852;9.212
CH;7050;Arosa;46.770;9.668
CH;7056;Molinis;46.814;9.646
CH;7057;Langwies;46.824;9.745
CH;7058;Litzirüti;46.799;9.701
CH;7062;Passugg;46.821;9.557
CH;7063;Praden;46.821;9.582
CH;7064;Tschiertschen;46.793;9.607
CH;7074;Malix;46.812;9.518
CH;7075;Churwalden;46.783;9.532
CH;7076;Parpan;46.776;9.570
CH;7077;Valbella;46.752;9.550
CH;7078;Lenzerheide/Lai;46.732;9.548
CH;7082;Vaz/Obervaz;46.697;9.518
CH;7083;Lantsch/Lenz;46.707;9.579
CH;7084;Brienz/Brinzauls GR;46.684;9.603
CH;7104;Versam;46.779;9.336
CH;7106;Tenna;46.746;9.325
CH;7107;Safien Platz;46.713;9.322
CH;7109;Thalkirch;46.632;9.281
CH;7110;Peiden;46.716;9.198
CH;7111;Pitasch;46.722;9.246
CH;7112;Duvin;46.696;9.248
CH;7113;Camuns;46.689;9.222
CH;7114;Uors (Lumnezia);46.704;9.188
CH;7115;Surcasti;46.681;9.169
CH;7116;Tersnaus;46.670;9.201
CH;7122;Carrera;46.781;9.295
CH;7126;Castrisch;46.773;9.243
CH;7127;Sevgein;46.758;9.223
CH;7128;Riein;46.742;9.261
CH;7130;Schnaus;46.794;9.184
CH;7132;Vals;46.574;9.131
CH;7134;Obersaxen;46.720;9.071
CH;7137;Flond;46.766;9.161
CH;7138;Surcuolm;46.753;9.151
CH;7141;Luven;46.755;9.191
CH;7142;Cumbel;46.734;9.201
CH;7143;Morissen;46.735;9.174
CH;7144;Vella;46.721;9.159
CH;7145;Degen;46.706;9.171
CH;7146;Vattiz;46.712;9.138
CH;7147;Vignogn;46.694;9.141
CH;7148;Lumbrein;46.668;9.104
CH;7149;Vrin;46.624;9.056
CH;7151;Schluein;46.789;9.222
CH;7152;Sagogn;46.798;9.275
CH;7153;Falera;46.813;9.220
CH;7154;Ruschein;46.829;9.169
CH;7155;Ladir;46.811;9.191
CH;7156;Rueun;46.819;9.125
CH;7157;Siat;46.815;9.155
CH;7158;Waltensburg/Vuorz;46.812;9.078
CH;7159;Andiast;46.818;9.098
CH;7162;Tavanasa;46.757;9.075
CH;7163;Danis;46.756;9.053
CH;7164;Dardin;46.761;9.036
CH;7165;Breil/Brigels;46.792;9.029
CH;7166;Trun;46.741;8.979
CH;7167;Zignau;46.734;9.010
CH;7168;Schlans;46.765;9.001
CH;7172;Rabius;46.742;8.955
CH;7173;Surrein;46.674;8.965
CH;7174;S. Benedetg;46.737;8.944
CH;7175;Sumvitg;46.762;8.915
CH;7176;Cumpadials;46.709;8.916
CH;7180;Disentis/Mustér;46.746;8.848
CH;7182;Cavardiras;46.700;8.882
CH;7183;Mumpé Medel;46.681;8.831
CH;7184;Curaglia;46.653;8.885
CH;7185;Platta;46.606;8.836
CH;7186;Segnas;46.694;8.817
CH;7187;Camischolas;46.681;8.761
CH;7188;Sedrun;46.638;8.750
CH;7189;Rueras;46.666;8.709
CH;7202;Says;46.901;9.597
CH;7203;Trimmis;46.889;9.573
CH;7204;Untervaz;46.921;9.516
CH;7205;Zizers;46.934;9.573
CH;7206;Igis;46.945;9.581
CH;7208;Malans GR;46.989;9.580
CH;7212;Seewis Dorf;46.994;9.645
CH;7213;Valzeina;46.916;9.624
CH;7214;Grüsch;46.963;9.640
CH;7215;Fanas;47.007;9.688
CH;7220;Schiers;46.981;9.719
CH;7222;Lunden;46.952;9.712
CH;7223;Buchen im Prättigau;46.939;9.724
CH;7224;Putz;46.927;9.741
CH;7226;Stels;46.983;9.748
CH;7228;Schuders;47.001;9.731
CH;7231;Pragg-Jenaz;46.943;9.695
CH;7232;Furna;46.914;9.662
CH;7233;Jenaz;46.898;9.704
CH;7235;Fideris;46.887;9.739
CH;7240;Küblis;46.925;9.796
CH;7241;Conters im Prättigau;46.886;9.788
CH;7242;Luzein;46.921;9.762
CH;7243;Pany;46.948;9.768
CH;7244;Gadenstätt;46.945;9.790
CH;7245;Ascharina;46.950;9.820
CH;7246;St. Antönien;46.980;9.846
CH;7247;Saas im Prättigau;46.915;9.852
CH;7249;Serneus;46.887;9.834
CH;7250;Klosters;46.847;9.965
CH;7252;Klosters Dorf;46.901;9.915
CH;7260;Davos Dorf;46.767;9.897
CH;7265;Davos Wolfgang;46.839;9.853
CH;7270;Davos Platz;46.796;9.828
CH;7272;Davos Clavadel;46.723;9.845
CH;7276;Davos Frauenkirch;46.776;9.770
CH;7277;Davos Glaris;46.740;9.771
CH;7278;Davos Monstein;46.698;9.785
CH;7302;Landquart;46.962;9.577
CH;7303;Mastrils;46.959;9.530
CH;7304;Maienfeld;47.031;9.563
CH;7306;Fläsch;47.039;9.505
CH;7307;Jenins;47.012;9.574
CH;7310;Bad Ragaz;46.997;9.473
CH;7312;Pfäfers;46.984;9.508
CH;7313;St. Margrethenberg;46.968;9.510
CH;7314;Vadura;46.956;9.492
CH;7315;Vättis;46.913;9.385
CH;7317;Vasön;46.966;9.464
CH;7320;Sargans;47.056;9.449
CH;7323;Wangs;47.006;9.414
CH;7324;Vilters;47.020;9.457
CH;7325;Schwendi im Weisstannental;46.997;9.368
CH;7326;Weisstannen;46.972;9.305
CH;7402;Bonaduz;46.794;9.370
CH;7403;Rhäzüns;46.786;9.392
CH;7404;Feldis/Veulden;46.797;9.442
CH;7405;Rothenbrunnen;46.777;9.421
CH;7407;Trans;46.762;9.482
CH;7408;Cazis;46.736;9.427
CH;7411;Sils im Domleschg;46.691;9.465
CH;7412;Scharans;46.718;9.482
CH;7413;Fürstenaubruck;46.715;9.450
CH;7414;Fürstenau;46.723;9.448
CH;7415;Rodels;46.736;9.442
CH;7416;Almens;46.743;9.483
CH;7417;Paspels;46.751;9.451
CH;7418;Tumegl/Tomils;46.764;9.445
CH;7419;Scheid;46.783;9.466
CH;7421;Summaprada;46.713;9.431
CH;7422;Tartar;46.722;9.419
CH;7423;Sarn;46.718;9.386
CH;7424;Präz;46.742;9.401
CH;7425;Masein;46.695;9.423
CH;7426;Flerden;46.694;9.393
CH;7427;Urmein;46.686;9.402
CH;7428;Tschappina;46.677;9.354
CH;7430;Rongellen;46.681;9.437
CH;7431;Mutten;46.673;9.495
CH;7432;Zillis;46.638;9.470
CH;7433;Donat;46.636;9.401
CH;7434;Sufers;46.557;9.370
CH;7435;Splügen;46.537;9.329
CH;7436;Medels im Rheinwald;46.552;9.285
CH;7437;Nufenen;46.540;9.239
CH;7438;Hinterrhein;46.514;9.135
CH;7440;Andeer;46.586;9.418
CH;7442;Clugin;46.613;9.412
CH;7443;Pignia;46.603;9.466
CH;7444;Ausserferrera;46.552;9.461
CH;7445;Innerferrera;46.506;9.440
CH;7446;Campsut-Cröt;46.425;9.491
CH;7447;Cresta (Avers);46.450;9.535
CH;7448;Juf;46.433;9.586
CH;7450;Tiefencastel;46.648;9.604
CH;7451;Alvaschein;46.678;9.547
CH;7452;Cunter;46.620;9.604
CH;7453;Tinizong;46.587;9.661
CH;7454;Rona;46.557;9.661
CH;7455;Mulegns;46.504;9.579
CH;7456;Sur;46.514;9.655
CH;7457;Bivio;46.458;9.662
CH;7458;Mon;46.649;9.548
CH;7459;Stierva;46.657;9.520
CH;7460;Savognin;46.581;9.602
CH;7462;Salouf;46.612;9.533
CH;7463;Riom;46.622;9.589
CH;7464;Parsonz;46.557;9.542
CH;7472;Surava;46.657;9.617
CH;7473;Alvaneu Bad;46.669;9.649
CH;7477;Filisur;46.649;9.688
CH;7482;Preda;46.628;9.774
CH;7484;Latsch;46.638;9.755
CH;7492;Alvaneu Dorf;46.716;9.644
CH;7493;Schmitten (Albula);46.704;9.678
CH;7494;Davos Wiesen;46.716;9.720
CH;7500;St. Moritz;46.490;9.817
CH;7502;Bever;46.543;9.800
CH;7503;Samedan;46.533;9.849
CH;7504;Pontresina;46.431;9.925
CH;7505;Celerina/Schlarigna;46.510;9.844
CH;7512;Champfèr;46.477;9.806
CH;7513;Silvaplana;46.459;9.790
CH;7514;Fex;46.409;9.784
CH;7515;Sils/Segl Baselgia;46.437;9.742
CH;7516;Maloja;46.365;9.720
CH;7517;Plaun da Lej;46.427;9.709
CH;7522;La Punt-Chamues-ch;46.565;9.925
CH;7523;Madulain;46.546;9.966
CH;7524;Zuoz;46.563;9.980
CH;7525;S-chanf;46.597;10.039
CH;7526;Chapella;46.649;9.980
CH;7527;Brail;46.676;10.019
CH;7530;Zernez;46.670;10.140
CH;7532;Tschierv;46.642;10.298
CH;7533;Fuldera;46.605;10.345
CH;7534;Lü;46.636;10.372
CH;7535;Valchava;46.602;10.386
CH;7536;Sta. Maria Val Müstair;46.578;10.370
CH;7537;Müstair;46.615;10.456
CH;7542;Susch;46.751;10.022
CH;7543;Lavin;46.783;10.107
CH;7545;Guarda;46.808;10.142
CH;7546;Ardez;46.770;10.186
CH;7550;Scuol;46.735;10.326
CH;7551;Ftan;46.826;10.228
CH;7552;Vulpera;46.787;10.286
CH;7553;Tarasp;46.740;10.246
CH;7554;Sent;46.780;10.333
CH;7556;Ramosch;46.858;10.330
CH;7557;Vnà;46.880;10.351
CH;7558;Strada;46.841;10.439
CH;7559;Tschlin;46.906;10.410
CH;7560;Martina;46.916;10.455
CH;7562;Samnaun-Compatsch;46.963;10.402
CH;7563;Samnaun Dorf;46.950;10.358
CH;7602;Casaccia;46.388;9.657
CH;7603;Vicosoprano;46.350;9.629
CH;7604;Borgonovo;46.348;9.606
CH;7605;Stampa;46.340;9.592
CH;7606;Bondo;46.327;9.569
CH;7608;Castasegna;46.335;9.523
CH;7610;Soglio;46.357;9.538
CH;7710;Alp Grüm;46.385;10.026
CH;7741;S. Carlo (Poschiavo);46.357;10.082
CH;7742;Poschiavo;46.382;10.079
CH;7743;Brusio;46.274;10.112
CH;7744;Campocologno;46.236;10.142
CH;7745;Li Curt;46.299;10.034
CH;7746;Le Prese;46.283;10.086
CH;7747;Viano;46.261;10.152
CH;7748;Campascio;46.238;10.095
CH;8000;Zürich;47.367;8.550
CH;8001;Zürich;47.372;8.542
CH;8002;Zürich;47.360;8.533
CH;8003;Zürich;47.373;8.514
CH;8004;Zürich;47.379;8.520
CH;8005;Zürich;47.388;8.521
CH;8006;Zürich;47.387;8.550
CH;8008;Zürich;47.354;8.559
CH;8010;Zürich;47.395;8.449
CH;8011;Zürich Mülligen SC;47.395;8.449
CH;8012;Zürich;47.395;8.449
CH;8017;Zürich;47.367;8.550
CH;8018;Zürich PF;47.383;8.531
CH;8021;Zürich 1;47.383;8.531
CH;8022;Zürich;47.367;8.550
CH;8024;Zürich;47.367;8.550
CH;8027;Zürich;47.367;8.550
CH;8031;Zürich;47.367;8.550
CH;8032;Zürich;47.368;8.566
CH;8034;Zürich;47.367;8.550
CH;8036;Zürich;47.367;8.550
CH;8037;Zürich;47.398;8.524
CH;8038;Zürich;47.342;8.535
CH;8040;Zürich;47.367;8.550
CH;8041;Zürich;47.334;8.514
CH;8042;Zürich;47.367;8.550
CH;8044;Zürich;47.379;8.590
CH;8045;Zürich;47.353;8.509
CH;8046;Zürich;47.422;8.509
CH;8047;Zürich;47.374;8.486
CH;8048;Zürich;47.386;8.479
CH;8049;Zürich;47.408;8.494
CH;8050;Zürich;47.412;8.551
CH;8051;Zürich;47.401;8.578
CH;8052;Zürich;47.424;8.540
CH;8053;Zürich;47.361;8.598
CH;8055;Zürich;47.364;8.494
CH;8057;Zürich;47.400;8.544
CH;8058;Zürich;47.458;8.585
CH;8060;Zürich;47.458;8.585
CH;8063;Zürich;47.367;8.550
CH;8064;Zürich;47.398;8.486
CH;8070;Zürich;47.367;8.550
CH;8071;Zürich CS PZ;47.383;8.531
CH;8074;Zürich Voice Pub;47.383;8.531
CH;8075;Zürich;47.367;8.550
CH;8080;Zürich 80;47.383;8.531
CH;8081;Zürich;47.383;8.531
CH;8085;Zürich Versich.;47.383;8.531
CH;8086;Zürich R Digest;47.383;8.531
CH;8087;Zürich;47.367;8.550
CH;8088;Zürich;47.367;8.550
CH;8090;Zürich;47.367;8.550
CH;8091;Zürich;47.367;8.550
CH;8092;Zürich;47.383;8.531
CH;8093;Zürich;47.383;8.531
CH;8096;Zürich IBRS local;47.383;8.531
CH;8098;Zürich;47.367;8.550
CH;8099;Zürich;47.383;8.531
CH;8102;Oberengstringen;47.410;8.466
CH;8103;Unterengstringen;47.411;8.443
CH;8104;Weiningen ZH;47.422;8.432
CH;8105;Regensdorf;47.440;8.474
CH;8106;Adlikon b. Regensdorf;47.453;8.463
CH;8107;Buchs ZH;47.459;8.437
CH;8108;Dällikon;47.439;8.432
CH;8109;Kloster Fahr;47.408;8.439
CH;8112;Otelfingen;47.465;8.390
CH;8113;Boppelsen;47.472;8.407
CH;8114;Dänikon ZH;47.445;8.406
CH;8115;Hüttikon;47.442;8.390
CH;8117;Fällanden;47.371;8.642
CH;8118;Pfaffhausen;47.366;8.625
CH;8121;Benglen;47.361;8.637
CH;8122;Binz;47.357;8.627
CH;8123;Ebmatingen;47.351;8.640
CH;8124;Maur;47.338;8.673
CH;8125;Zollikerberg;47.346;8.609
CH;8126;Zumikon;47.334;8.626
CH;8127;Forch;47.322;8.646
CH;8132;Hinteregg;47.302;8.687
CH;8133;Esslingen;47.291;8.714
CH;8134;Adliswil;47.309;8.521
CH;8135;Langnau am Albis;47.260;8.557
CH;8136;Gattikon;47.282;8.552
CH;8142;Uitikon Waldegg;47.367;8.459
CH;8143;Stallikon;47.334;8.491
CH;8152;Opfikon;47.429;8.569
CH;8153;Rümlang;47.447;8.529
CH;8154;Oberglatt ZH;47.478;8.524
CH;8155;Niederhasli;47.472;8.477
CH;8156;Oberhasli;47.461;8.500
CH;8157;Dielsdorf;47.477;8.454
CH;8158;Regensberg;47.478;8.428
CH;8162;Steinmaur;47.495;8.440
CH;8164;Bachs;47.528;8.429
CH;8165;Schleinikon;47.502;8.406
CH;8166;Niederweningen;47.503;8.375
CH;8172;Niederglatt ZH;47.493;8.500
CH;8173;Neerach;47.509;8.476
CH;8174;Stadel b. Niederglatt;47.529;8.469
CH;8175;Windlach;47.546;8.472
CH;8180;Bülach;47.527;8.541
CH;8181;Höri;47.508;8.502
CH;8182;Hochfelden;47.528;8.509
CH;8184;Bachenbülach;47.502;8.545
CH;8185;Winkel;47.485;8.558
CH;8187;Weiach;47.556;8.440
CH;8192;Glattfelden;47.563;8.488
CH;8193;Eglisau;47.573;8.524
CH;8194;Hüntwangen;47.592;8.498
CH;8195;Wasterkingen;47.595;8.472
CH;8196;Wil ZH;47.608;8.509
CH;8197;Rafz;47.611;8.543
CH;8200;Schaffhausen;47.715;8.625
CH;8201;Schaffhausen;47.697;8.635
CH;8203;Schaffhausen;47.699;8.663
CH;8207;Schaffhausen;47.723;8.673
CH;8208;Schaffhausen;47.712;8.635
CH;8212;Neuhausen am Rheinfall;47.675;8.603
CH;8213;Neunkirch;47.682;8.512
CH;8214;Gächlingen;47.711;8.496
CH;8215;Hallau;47.700;8.443
CH;8216;Oberhallau;47.714;8.473
CH;8217;Wilchingen;47.665;8.471
CH;8218;Osterfingen;47.658;8.497
CH;8219;Trasadingen;47.670;8.426
CH;8222;Beringen;47.704;8.577
CH;8223;Guntmadingen;47.681;8.557
CH;8224;Löhningen;47.703;8.546
CH;8225;Siblingen;47.723;8.523
CH;8226;Schleitheim;47.748;8.495
CH;8228;Beggingen;47.765;8.544
CH;8231;Hemmental;47.738;8.578
CH;8232;Merishausen;47.763;8.600
CH;8233;Bargen SH;47.793;8.592
CH;8234;Stetten SH;47.738;8.658
CH;8235;Lohn SH;47.756;8.670
CH;8236;Büttenhardt;47.763;8.652
CH;8239;Dörflingen;47.710;8.717
CH;8240;Thayngen;47.743;8.706
CH;8241;Barzheim;47.760;8.718
CH;8242;Hofen SH;47.775;8.678
CH;8243;Altdorf SH;47.788;8.657
CH;8245;Feuerthalen;47.688;8.645
CH;8246;Langwiesen;47.682;8.661
CH;8247;Flurlingen;47.682;8.637
CH;8248;Uhwiesen;47.670;8.646
CH;8252;Schlatt TG;47.667;8.699
CH;8253;Diessenhofen;47.680;8.742
CH;8254;Basadingen;47.661;8.740
CH;8255;Schlattingen;47.660;8.769
CH;8259;Wagenhausen;47.659;8.827
CH;8260;Stein am Rhein;47.666;8.858
CH;8261;Hemishofen;47.688;8.841
CH;8262;Ramsen;47.705;8.815
CH;8263;Buch SH;47.716;8.785
CH;8264;Eschenz;47.636;8.876
CH;8265;Mammern;47.647;8.921
CH;8266;Steckborn;47.660;8.987
CH;8267;Berlingen;47.673;9.026
CH;8268;Salenstein;47.669;9.052
CH;8269;Fruthwilen;47.654;9.065
CH;8272;Ermatingen;47.660;9.086
CH;8273;Triboltingen;47.660;9.108
CH;8274;Tägerwilen;47.657;9.129
CH;8280;Kreuzlingen;47.640;9.174
CH;8285;Kreuzlingen Ifolor;47.640;9.173
CH;8302;Kloten;47.458;8.585
CH;8303;Bassersdorf;47.440;8.630
CH;8304;Wallisellen;47.417;8.595
CH;8305;Dietlikon;47.425;8.615
CH;8306;Brüttisellen;47.422;8.634
CH;8307;Effretikon;47.431;8.707
CH;8308;Agasul;47.414;8.731
CH;8309;Nürensdorf;47.458;8.649
CH;8310;Grafstal;47.451;8.705
CH;8311;Brütten;47.475;8.672
CH;8312;Winterberg ZH;47.459;8.691
CH;8314;Kyburg;47.452;8.743
CH;8315;Lindau;47.443;8.676
CH;8317;Tagelswangen;47.427;8.669
CH;8320;Fehraltorf;47.387;8.750
CH;8322;Gündisau;47.406;8.800
CH;8330;Pfäffikon ZH;47.370;8.791
CH;8331;Auslikon;47.345;8.808
CH;8332;Russikon;47.402;8.771
CH;8335;Hittnau;47.366;8.829
CH;8340;Hinwil;47.303;8.846
CH;8342;Wernetshausen;47.292;8.877
CH;8344;Bäretswil;47.339;8.871
CH;8345;Adetswil;47.342;8.837
CH;8352;Elsau;47.495;8.803
CH;8353;Elgg;47.492;8.863
CH;8354;Dickbuch;47.483;8.846
CH;8355;Aadorf;47.492;8.908
CH;8356;Ettenhausen TG;47.474;8.897
CH;8357;Guntershausen b. Aadorf;47.472;8.921
CH;8360;Wallenwil;47.459;8.961
CH;8362;Balterswil;47.454;8.937
CH;8363;Bichelsee;47.446;8.918
CH;8370;Sirnach;47.462;8.998
CH;8371;Busswil TG;47.453;9.017
CH;8372;Wiezikon b. Sirnach;47.447;8.987
CH;8374;Dussnang;47.426;8.962
CH;8376;Fischingen;47.403;8.962
CH;8400;Winterthur;47.493;8.730
CH;8401;Winterthur;47.506;8.724
CH;8403;Winterthur;47.506;8.724
CH;8404;Winterthur;47.525;8.758
CH;8405;Winterthur;47.478;8.776
CH;8406;Winterthur;47.483;8.702
CH;8408;Winterthur;47.507;8.683
CH;8409;Winterthur;47.505;8.779
CH;8412;Riet (Neftenbach);47.545;8.677
CH;8413;Neftenbach;47.530;8.661
CH;8414;Buch am Irchel;47.548;8.627
CH;8415;Berg am Irchel;47.561;8.596
CH;8416;Flaach;47.585;8.605
CH;8418;Schlatt ZH;47.470;8.827
CH;8421;Dättlikon;47.527;8.622
CH;8422;Pfungen;47.511;8.643
CH;8424;Embrach;47.509;8.596
CH;8425;Oberembrach;47.489;8.633
CH;8426;Lufingen;47.483;8.593
CH;8427;Rorbas;47.534;8.582
CH;8428;Teufen ZH;47.550;8.576
CH;8442;Hettlingen;47.550;8.706
CH;8444;Henggart;47.562;8.684
CH;8447;Dachsen;47.662;8.623
CH;8450;Andelfingen;47.593;8.675
CH;8451;Kleinandelfingen;47.608;8.684
CH;8452;Adlikon b. Andelfingen;47.585;8.707
CH;8453;Alten;47.599;8.645
CH;8454;Buchberg;47.571;8.553
CH;8455;Rüdlingen;47.587;8.567
CH;8457;Humlikon;47.575;8.675
CH;8458;Dorf;47.571;8.650
CH;8459;Volken;47.576;8.630
CH;8460;Marthalen;47.620;8.642
CH;8461;Oerlingen;47.623;8.678
CH;8462;Rheinau;47.629;8.614
CH;8463;Benken ZH;47.654;8.654
CH;8464;Ellikon am Rhein;47.602;8.603
CH;8465;Rudolfingen;47.645;8.675
CH;8466;Trüllikon;47.637;8.697
CH;8467;Truttikon;47.633;8.730
CH;8468;Guntalingen;47.628;8.766
CH;8471;Dägerlen;47.561;8.727
CH;8472;Seuzach;47.534;8.726
CH;8474;Dinhard;47.558;8.763
CH;8475;Ossingen;47.613;8.722
CH;8476;Unterstammheim;47.647;8.790
CH;8477;Oberstammheim;47.628;8.805
CH;8478;Thalheim an der Thur;47.583;8.746
CH;8479;Altikon;47.577;8.784
CH;8482;Sennhof (Winterthur);47.467;8.755
CH;8483;Kollbrunn;47.456;8.778
CH;8484;Weisslingen;47.426;8.777
CH;8486;Rikon im Tösstal;47.450;8.804
CH;8487;Zell ZH;47.446;8.823
CH;8488;Turbenthal;47.437;8.874
CH;8489;Wildberg;47.416;8.822
CH;8492;Wila;47.410;8.865
CH;8493;Saland;47.387;8.860
CH;8494;Bauma;47.368;8.892
CH;8495;Schmidrüti;47.420;8.910
CH;8496;Steg im Tösstal;47.341;8.951
CH;8497;Fischenthal;47.332;8.925
CH;8498;Gibswil;47.322;8.904
CH;8499;Sternenberg;47.389;8.914
CH;8500;Frauenfeld;47.548;8.889
CH;8501;Frauenfeld;47.558;8.899
CH;8502;Frauenfeld;47.558;8.896
CH;8503;Frauenfeld;47.558;8.896
CH;8505;Pfyn;47.608;8.954
CH;8506;Lanzenneunforn;47.624;8.934
CH;8507;Hörhausen;47.642;8.971
CH;8508;Homburg;47.629;8.999
CH;8509;Frauenfeld;47.558;8.899
CH;8510;Frauenfeld;47.558;8.896
CH;8512;Thundorf;47.547;8.984
CH;8514;Amlikon-Bissegg;47.559;9.035
CH;8522;Aawangen;47.520;8.902
CH;8523;Hagenbuch ZH;47.516;8.876
CH;8524;Uesslingen;47.590;8.831
CH;8525;Niederneunforn;47.598;8.788
CH;8526;Oberneunforn;47.608;8.763
CH;8532;Warth;47.588;8.884
CH;8535;Herdern;47.611;8.910
CH;8536;Hüttwilen;47.611;8.870
CH;8537;Uerschhausen;47.616;8.823
CH;8542;Wiesendangen;47.522;8.795
CH;8543;Gundetswil;47.537;8.828
CH;8544;Attikon;47.536;8.800
CH;8545;Rickenbach ZH;47.548;8.791
CH;8546;Islikon;47.551;8.832
CH;8547;Gachnang;47.538;8.855
CH;8548;Ellikon an der Thur;47.563;8.824
CH;8552;Felben-Wellhausen;47.577;8.940
CH;8553;Hüttlingen;47.576;8.989
CH;8554;Bonau;47.586;9.024
CH;8555;Müllheim Dorf;47.603;9.004
CH;8556;Wigoltingen;47.607;9.039
CH;8558;Raperswilen;47.637;9.047
CH;8560;Märstetten;47.591;9.068
CH;8561;Ottoberg;47.590;9.090
CH;8564;Wäldi;47.622;9.076
CH;8565;Hugelshofen;47.595;9.117
CH;8566;Dotnacht;47.612;9.131
CH;8570;Weinfelden;47.570;9.112
CH;8572;Berg TG;47.582;9.177
CH;8573;Alterswilen;47.609;9.164
CH;8574;Lengwil;47.616;9.200
CH;8575;Bürglen TG;47.545;9.148
CH;8576;Mauren TG;47.566;9.154
CH;8577;Schönholzerswilen;47.515;9.133
CH;8580;Hefenhofen;47.550;9.292
CH;8581;Schocherswil;47.536;9.264
CH;8582;Dozwil;47.576;9.319
CH;8583;Sulgen;47.543;9.199
CH;8584;Leimbach TG;47.562;9.182
CH;8585;Langrickenbach;47.591;9.225
CH;8586;Erlen;47.555;9.231
CH;8587;Oberaach;47.560;9.273
CH;8588;Zihlschlacht;47.521;9.261
CH;8589;Sitterdorf;47.507;9.249
CH;8590;Romanshorn;47.581;9.390
CH;8592;Uttwil;47.599;9.355
CH;8593;Kesswil;47.603;9.326
CH;8594;Güttingen;47.612;9.300
CH;8595;Altnau;47.620;9.272
CH;8596;Münsterlingen;47.637;9.231
CH;8597;Landschlacht;47.637;9.258
CH;8598;Bottighofen;47.640;9.213
CH;8599;Salmsach;47.554;9.374
CH;8600;Dübendorf;47.392;8.619
CH;8602;Wangen b. Dübendorf;47.410;8.651
CH;8603;Schwerzenbach;47.381;8.656
CH;8604;Volketswil;47.394;8.681
CH;8605;Gutenswil;47.387;8.718
CH;8606;Greifensee;47.367;8.687
CH;8607;Aathal-Seegräben;47.341;8.767
CH;8608;Bubikon;47.270;8.812
CH;8610;Uster;47.350;8.721
CH;8613;Uster 3;47.353;8.722
CH;8614;Sulzbach;47.324;8.753
CH;8615;Freudwil;47.370;8.735
CH;8616;Riedikon;47.330;8.709
CH;8617;Mönchaltorf;47.312;8.722
CH;8618;Oetwil am See;47.274;8.723
CH;8620;Wetzikon ZH;47.323;8.803
CH;8623;Wetzikon ZH;47.333;8.819
CH;8624;Grüt (Gossau ZH);47.309;8.782
CH;8625;Gossau ZH;47.304;8.753
CH;8626;Ottikon (Gossau ZH);47.291;8.789
CH;8627;Grüningen;47.279;8.762
CH;8630;Rüti ZH;47.258;8.865
CH;8632;Tann;47.268;8.850
CH;8633;Wolfhausen;47.257;8.799
CH;8634;Hombrechtikon;47.256;8.763
CH;8635;Dürnten;47.277;8.854
CH;8636;Wald ZH;47.289;8.923
CH;8637;Laupen ZH;47.266;8.931
CH;8638;Goldingen;47.285;8.974
CH;8640;Hurden;47.219;8.811
CH;8645;Jona;47.232;8.840
CH;8646;Wagen;47.232;8.886
CH;8700;Küsnacht ZH;47.320;8.589
CH;8702;Zollikon;47.342;8.587
CH;8703;Erlenbach ZH;47.302;8.600
CH;8704;Herrliberg;47.295;8.625
CH;8706;Meilen;47.276;8.646
CH;8707;Uetikon am See;47.267;8.679
CH;8708;Männedorf;47.254;8.695
CH;8712;Stäfa;47.241;8.725
CH;8713;Uerikon;47.226;8.755
CH;8714;Feldbach;47.234;8.788
CH;8715;Bollingen;47.220;8.891
CH;8716;Schmerikon;47.224;8.942
CH;8717;Benken SG;47.192;8.996
CH;8718;Schänis;47.160;9.059
CH;8722;Kaltbrunn;47.210;9.049
CH;8723;Rufi;47.190;9.066
CH;8725;Ernetschwil;47.248;9.002
CH;8726;Ricken SG;47.259;9.049
CH;8727;Walde SG;47.274;9.023
CH;8730;Uznach;47.226;8.981
CH;8732;Neuhaus SG;47.242;8.945
CH;8733;Eschenbach SG;47.245;8.922
CH;8734;Ermenswil;47.247;8.890
CH;8735;Rüeterswil;47.260;8.983
CH;8737;Gommiswald;47.231;9.020
CH;8738;Uetliburg SG;47.241;9.046
CH;8739;Rieden SG;47.226;9.077
CH;8740;Uznach Vögele AG;47.227;8.981
CH;8750;Glarus;47.035;9.021
CH;8751;Urnerboden;46.880;8.902
CH;8752;Näfels;47.087;9.005
CH;8753;Mollis;47.094;9.091
CH;8754;Netstal;47.064;9.042
CH;8755;Ennenda;47.044;9.099
CH;8756;Mitlödi;47.015;9.081
CH;8757;Filzbach;47.102;9.125
CH;8758;Obstalden;47.077;9.154
CH;8759;Netstal;47.063;9.057
CH;8762;Sool;47.000;9.089
CH;8765;Engi;46.998;9.169
CH;8766;Matt;46.971;9.198
CH;8767;Elm;46.906;9.156
CH;8772;Nidfurn;46.988;9.043
CH;8773;Haslen GL;46.959;9.073
CH;8774;Leuggelbach;46.979;9.036
CH;8775;Hätzingen;46.955;9.043
CH;8777;Diesbach GL;46.936;9.053
CH;8782;Rüti GL;46.932;9.021
CH;8783;Linthal;46.863;8.979
CH;8784;Braunwald;46.946;8.985
CH;8800;Thalwil;47.292;8.568
CH;8802;Kilchberg ZH;47.325;8.549
CH;8803;Rüschlikon;47.306;8.553
CH;8804;Au ZH;47.248;8.649
CH;8805;Richterswil;47.213;8.706
CH;8806;Bäch SZ;47.204;8.731
CH;8807;Freienbach;47.207;8.757
CH;8808;Pfäffikon SZ;47.198;8.783
CH;8810;Horgen;47.251;8.596
CH;8815;Horgenberg;47.250;8.581
CH;8816;Hirzel;47.220;8.601
CH;8820;Wädenswil;47.224;8.660
CH;8824;Schönenberg ZH;47.194;8.640
CH;8825;Hütten;47.173;8.666
CH;8832;Wollerau;47.192;8.715
CH;8833;Samstagern;47.194;8.679
CH;8834;Schindellegi;47.174;8.711
CH;8835;Feusisberg;47.181;8.752
CH;8836;Bennau;47.151;8.714
CH;8840;Einsiedeln;47.117;8.736
CH;8841;Gross;47.097;8.763
CH;8842;Unteriberg;47.041;8.808
CH;8843;Oberiberg;47.031;8.762
CH;8844;Euthal;47.090;8.829
CH;8845;Studen SZ;47.044;8.859
CH;8846;Willerzell;47.130;8.810
CH;8847;Egg SZ;47.161;8.777
CH;8849;Alpthal;47.058;8.714
CH;8852;Altendorf;47.176;8.828
CH;8853;Lachen SZ;47.197;8.854
CH;8854;Galgenen;47.158;8.895
CH;8855;Wangen SZ;47.199;8.891
CH;8856;Tuggen;47.201;8.938
CH;8857;Vorderthal;47.126;8.889
CH;8858;Innerthal;47.076;8.917
CH;8862;Schübelbach;47.175;8.927
CH;8863;Buttikon SZ;47.167;8.947
CH;8864;Reichenburg;47.161;8.973
CH;8865;Bilten;47.148;9.008
CH;8866;Ziegelbrücke;47.136;9.062
CH;8867;Niederurnen;47.127;9.021
CH;8868;Oberurnen;47.115;9.037
CH;8872;Weesen;47.137;9.111
CH;8873;Amden;47.160;9.168
CH;8874;Mühlehorn;47.103;9.175
CH;8877;Murg;47.070;9.196
CH;8878;Quinten;47.133;9.221
CH;8879;Pizolpark (Mels);47.001;9.337
CH;8880;Walenstadt;47.122;9.311
CH;8881;Tscherlach;47.135;9.309
CH;8882;Unterterzen;47.116;9.248
CH;8883;Quarten;47.103;9.234
CH;8884;Oberterzen;47.086;9.246
CH;8885;Mols;47.112;9.282
CH;8886;Mädris-Vermol;47.037;9.346
CH;8887;Mels;47.033;9.417
CH;8888;Heiligkreuz (Mels);47.068;9.409
CH;8889;Plons;47.062;9.383
CH;8890;Flums;47.093;9.342
CH;8892;Berschis;47.114;9.372
CH;8893;Flums Hochwiese;47.084;9.378
CH;8894;Flumserberg Saxli;47.060;9.330
CH;8895;Flumserberg Portels;47.071;9.321
CH;8896;Flumserberg Bergheim;47.093;9.309
CH;8897;Flumserberg Tannenheim;47.046;9.266
CH;8898;Flumserberg Tannenbodenalp;47.081;9.268
CH;8901;Urdorf;47.380;8.422
CH;8902;Urdorf;47.380;8.422
CH;8903;Birmensdorf ZH;47.354;8.434
CH;8904;Aesch ZH;47.335;8.433
CH;8905;Islisberg;47.319;8.429
CH;8906;Bonstetten;47.317;8.466
CH;8907;Wettswil;47.337;8.470
CH;8908;Hedingen;47.301;8.451
CH;8909;Zwillikon;47.289;8.431
CH;8910;Affoltern am Albis;47.278;8.458
CH;8911;Rifferswil;47.245;8.499
CH;8912;Obfelden;47.261;8.422
CH;8913;Ottenbach;47.282;8.409
CH;8914;Aeugst am Albis;47.275;8.490
CH;8915;Hausen am Albis;47.251;8.529
CH;8916;Jonen;47.300;8.402
CH;8917;Oberlunkhofen;47.312;8.398
CH;8918;Unterlunkhofen;47.325;8.383
CH;8919;Rottenschwil;47.314;8.366
CH;8925;Ebertswil;47.227;8.556
CH;8926;Kappel am Albis;47.226;8.505
CH;8932;Mettmenstetten;47.248;8.464
CH;8933;Maschwanden;47.235;8.429
CH;8934;Knonau;47.224;8.463
CH;8942;Oberrieden;47.275;8.578
CH;8951;Fahrweid;47.410;8.415
CH;8952;Schlieren;47.395;8.449
CH;8953;Dietikon;47.402;8.398
CH;8954;Geroldswil;47.423;8.413
CH;8955;Oetwil an der Limmat;47.431;8.398
CH;8956;Killwangen;47.428;8.344
CH;8957;Spreitenbach;47.418;8.367
CH;8962;Bergdietikon;47.388;8.379
CH;8964;Rudolfstetten;47.368;8.385
CH;8965;Berikon;47.354;8.384
CH;8966;Oberwil-Lieli;47.337;8.395
CH;8967;Widen;47.370;8.358
CH;9000;St. Gallen;47.424;9.368
CH;9001;St. Gallen;47.422;9.376
CH;9004;St. Gallen;47.422;9.376
CH;9006;St. Gallen;47.422;9.376
CH;9007;St. Gallen;47.422;9.376
CH;9008;St. Gallen;47.441;9.392
CH;9010;St. Gallen;47.442;9.374
CH;9011;St. Gallen;47.415;9.402
CH;9012;St. Gallen;47.410;9.364
CH;9013;St. Gallen;47.422;9.376
CH;9014;St. Gallen;47.408;9.336
CH;9015;St. Gallen;47.408;9.307
CH;9016;St. Gallen;47.442;9.415
CH;9020;St. Gallen;47.422;9.376
CH;9021;St. Gallen MS;47.422;9.376
CH;9023;St. Gallen;47.422;9.376
CH;9024;St. Gallen;47.422;9.376
CH;9026;St. Gallen K AG;47.422;9.376
CH;9027;St. Gallen;47.422;9.376
CH;9028;St. Gallen;47.422;9.376
CH;9029;St. Gallen;47.422;9.376
CH;9030;Abtwil SG;47.427;9.329
CH;9032;Engelburg;47.443;9.341
CH;9033;Untereggen;47.454;9.454
CH;9034;Eggersriet;47.441;9.462
CH;9035;Grub AR;47.441;9.502
CH;9036;Grub SG;47.454;9.510
CH;9037;Speicherschwendi;47.428;9.438
CH;9038;Rehetobel;47.428;9.484
CH;9042;Speicher;47.410;9.441
CH;9043;Trogen;47.400;9.476
CH;9044;Wald AR;47.415;9.504
CH;9050;Appenzell;47.339;9.422
CH;9052;Niederteufen;47.391;9.362
CH;9053;Teufen AR;47.393;9.400
CH;9054;Haslen AI;47.369;9.379
CH;9055;Bühler;47.378;9.427
CH;9056;Gais;47.368;9.471
CH;9057;Schwende;47.283;9.403
CH;9058;Brülisau;47.280;9.450
CH;9062;Lustmühle;47.399;9.354
CH;9063;Stein AR;47.376;9.342
CH;9064;Hundwil;47.352;9.319
CH;9100;Herisau;47.383;9.281
CH;9102;Herisau;47.386;9.279
CH;9103;Schwellbrunn;47.352;9.236
CH;9104;Waldstatt;47.357;9.285
CH;9105;Schönengrund;47.325;9.227
CH;9107;Urnäsch;47.295;9.278
CH;9108;Gonten;47.319;9.350
CH;9112;Schachen b. Herisau;47.380;9.237
CH;9113;Degersheim;47.373;9.198
CH;9114;Hoffeld;47.356;9.173
CH;9115;Dicken;47.337;9.193
CH;9116;Wolfertswil;47.396;9.169
CH;9122;Ebersol;47.351;9.147
CH;9123;Nassen;47.379;9.149
CH;9125;Brunnadern;47.324;9.142
CH;9126;Necker;47.346;9.128
CH;9127;St. Peterzell;47.321;9.179
CH;9200;Gossau SG;47.419;9.251
CH;9201;Gossau SG;47.421;9.254
CH;9203;Niederwil SG;47.432;9.202
CH;9204;Andwil SG;47.437;9.279
CH;9205;Waldkirch;47.463;9.288
CH;9212;Arnegg;47.443;9.252
CH;9213;Hauptwil;47.482;9.256
CH;9214;Kradolf;47.526;9.198
CH;9215;Buhwil;47.522;9.181
CH;9216;Hohentannen;47.517;9.225
CH;9217;Neukirch an der Thur;47.510;9.173
CH;9220;Bischofszell;47.497;9.257
CH;9223;Halden;47.502;9.201
CH;9225;St. Pelagiberg;47.490;9.291
CH;9230;Flawil;47.406;9.195
CH;9231;Egg (Flawil);47.394;9.222
CH;9240;Uzwil;47.432;9.149
CH;9242;Oberuzwil;47.429;9.122
CH;9243;Jonschwil;47.423;9.095
CH;9244;Niederuzwil;47.446;9.143
CH;9245;Oberbüren;47.454;9.151
CH;9246;Niederbüren;47.462;9.215
CH;9247;Henau;47.456;9.114
CH;9248;Bichwil;47.416;9.138
CH;9249;Oberstetten;47.448;9.095
CH;9300;Wittenbach;47.466;9.380
CH;9301;Wittenbach;47.461;9.386
CH;9304;Bernhardzell;47.467;9.341
CH;9305;Berg SG;47.486;9.412
CH;9306;Freidorf TG;47.485;9.386
CH;9308;Lömmenschwil;47.497;9.345
CH;9312;Häggenschwil;47.491;9.335
CH;9313;Muolen;47.517;9.318
CH;9314;Steinebrunn;47.534;9.344
CH;9315;Winden;47.518;9.365
CH;9320;Arbon;47.529;9.432
CH;9322;Egnach;47.553;9.408
CH;9323;Steinach;47.507;9.450
CH;9325;Roggwil TG;47.506;9.393
CH;9326;Horn;47.516;9.484
CH;9327;Tübach;47.483;9.454
CH;9400;Rorschach;47.497;9.504
CH;9401;Rorschach;47.478;9.490
CH;9402;Mörschwil;47.468;9.426
CH;9403;Goldach;47.486;9.478
CH;9404;Rorschacherberg;47.480;9.510
CH;9405;Wienacht-Tobel;47.465;9.536
CH;9410;Heiden;47.441;9.535
CH;9411;Reute AR;47.414;9.564
CH;9413;Oberegg;47.416;9.553
CH;9422;Staad SG;47.492;9.537
CH;9423;Altenrhein;47.516;9.547
CH;9424;Rheineck;47.469;9.585
CH;9425;Thal;47.473;9.565
CH;9426;Lutzenberg;47.459;9.575
CH;9427;Wolfhalden;47.451;9.561
CH;9428;Walzenhausen;47.443;9.597
CH;9430;St. Margrethen SG;47.453;9.628
CH;9434;Au SG;47.430;9.639
CH;9435;Heerbrugg;47.413;9.627
CH;9436;Balgach;47.394;9.612
CH;9437;Marbach SG;47.386;9.579
CH;9442;Berneck;47.429;9.607
CH;9443;Widnau;47.401;9.638
CH;9444;Diepoldsau;47.382;9.652
CH;9445;Rebstein;47.394;9.590
CH;9450;Lüchingen;47.379;9.549
CH;9451;Kriessern;47.364;9.606
CH;9452;Hinterforst;47.358;9.528
CH;9453;Eichberg;47.344;9.521
CH;9462;Montlingen;47.341;9.584
CH;9463;Oberriet SG;47.323;9.541
CH;9464;Lienz;47.291;9.520
CH;9465;Salez;47.234;9.495
CH;9466;Sennwald;47.262;9.501
CH;9467;Frümsen;47.251;9.469
CH;9468;Sax;47.235;9.443
CH;9469;Haag (Rheintal);47.209;9.488
CH;9470;Buchs SG;47.165;9.460
CH;9471;Buchs SG 1;47.166;9.463
CH;9472;Grabs;47.173;9.413
CH;9473;Gams;47.212;9.430
CH;9475;Sevelen;47.129;9.459
CH;9476;Weite;47.095;9.496
CH;9477;Trübbach;47.076;9.486
CH;9478;Azmoos;47.089;9.432
CH;9479;Malans SG;47.096;9.473
CH;9500;Wil SG;47.462;9.052
CH;9501;Wil SG 1;47.476;9.052
CH;9502;Braunau;47.504;9.069
CH;9503;Lanterswil;47.520;9.094
CH;9504;Friltschen;47.535;9.089
CH;9506;Lommis;47.515;8.998
CH;9507;Stettfurt;47.525;8.959
CH;9508;Weingarten-Kalthäusern;47.525;8.987
CH;9512;Rossrüti;47.482;9.072
CH;9514;Wuppenau;47.497;9.106
CH;9515;Hosenruck;47.492;9.137
CH;9517;Mettlen;47.534;9.120
CH;9523;Züberwangen;47.465;9.089
CH;9524;Zuzwil SG;47.475;9.111
CH;9525;Lenggenwil;47.471;9.142
CH;9526;Zuckenriet;47.487;9.164
CH;9527;Niederhelfenschwil;47.479;9.185
CH;9532;Rickenbach b. Wil;47.446;9.049
CH;9533;Dietschwil;47.422;9.023
CH;9534;Gähwil;47.394;8.998
CH;9535;Wilen b. Wil;47.447;9.032
CH;9536;Schwarzenbach SG;47.441;9.073
CH;9542;Münchwilen TG;47.479;8.991
CH;9543;St. Margarethen TG;47.491;9.003
CH;9545;Wängi;47.499;8.962
CH;9546;Tuttwil;47.481;8.948
CH;9547;Wittenwil;47.503;8.923
CH;9548;Matzingen;47.525;8.928
CH;9552;Bronschhofen;47.481;9.030
CH;9553;Bettwiesen;47.498;9.019
CH;9554;Tägerschen;47.506;9.028
CH;9555;Tobel;47.517;9.044
CH;9556;Affeltrangen;47.531;9.024
CH;9562;Märwil;47.534;9.062
CH;9565;Bussnang;47.549;9.078
CH;9573;Littenheid;47.441;9.008
CH;9601;Lütisburg Station;47.381;9.067
CH;9602;Bazenheid;47.401;9.053
CH;9604;Lütisburg;47.403;9.108
CH;9606;Bütschwil;47.356;9.069
CH;9607;Mosnang;47.359;9.039
CH;9608;Ganterschwil;47.374;9.097
CH;9612;Dreien;47.355;9.005
CH;9613;Mühlrüti;47.367;8.978
CH;9614;Libingen;47.323;9.017
CH;9615;Dietfurt;47.337;9.068
CH;9620;Lichtensteig;47.319;9.088
CH;9621;Oberhelfenschwil;47.348;9.107
CH;9622;Krinau;47.318;9.052
CH;9630;Wattwil;47.294;9.088
CH;9631;Ulisbach;47.285;9.117
CH;9633;Hemberg;47.295;9.189
CH;9642;Ebnat-Kappel;47.245;9.130
CH;9643;Krummenau;47.258;9.187
CH;9650;Nesslau;47.212;9.183
CH;9651;Ennetbühl;47.245;9.259
CH;9652;Neu St. Johann;47.242;9.190
CH;9655;Stein SG;47.202;9.230
CH;9656;Alt St. Johann;47.177;9.265
CH;9657;Unterwasser;47.196;9.306
CH;9658;Wildhaus;47.217;9.353
DE;01067;Dresden;51.055;13.727
DE;01069;Dresden;51.043;13.737
DE;01097;Dresden;51.071;13.740
DE;01099;Dresden;51.078;13.805
DE;01108;Dresden;51.156;13.783
DE;01109;Dresden;51.116;13.747
DE;01127;Dresden;51.079;13.721
DE;01129;Dresden;51.097;13.736
DE;01139;Dresden;51.084;13.698
DE;01156;Dresden;51.049;13.621
DE;01157;Dresden;51.071;13.673
DE;01159;Dresden;51.045;13.700
DE;01169;Dresden;51.044;13.674
DE;01187;Dresden;51.028;13.694
DE;01189;Dresden;51.050;13.750
DE;01217;Dresden;51.050;13.750
DE;01219;Dresden;51.021;13.768
DE;01237;Dresden;51.013;13.799
DE;01239;Dresden;51.007;13.809
DE;01257;Dresden;51.011;13.805
DE;01259;Dresden;51.050;13.750
DE;01277;Dresden;51.043;13.787
DE;01279;Dresden;51.042;13.780
DE;01307;Dresden;51.050;13.750
DE;01309;Dresden;51.051;13.778
DE;01324;Dresden;51.050;13.750
DE;01326;Dresden;51.054;13.816
DE;01328;Dresden;51.050;13.750
DE;01445;Radebeul;51.106;13.661
DE;01454;Wachau;51.136;13.909
DE;01458;Ottendorf-Okrilla;51.183;13.833
DE;01465;Dresden;51.092;13.800
DE;01468;Moritzburg;51.159;13.680
DE;01471;Radeburg;51.215;13.728
DE;01477;Arnsdorf;51.094;13.992
DE;01558;Großenhain;51.289;13.534
DE;01561;Tauscha;51.295;13.636
DE;01587;Riesa;51.299;13.285
DE;01589;Riesa;51.303;13.310
DE;01591;Riesa;51.300;13.300
DE;01594;Stauchitz;51.251;13.307
DE;01609;Gröditz;51.394;13.404
DE;01612;Glaubitz;51.299;13.394
DE;01616;Strehla;51.352;13.227
DE;01619;Röderaue;51.361;13.398
DE;01623;Lommatzsch;51.153;13.318
DE;01640;Coswig;51.132;13.583
DE;01662;Meißen;51.165;13.486
DE;01665;Taubenheim;51.120;13.443
DE;01683;Nossen;51.082;13.360
DE;01689;Niederau;51.155;13.569
DE;01705;Freital;51.002;13.649
DE;01723;Wilsdruff;51.052;13.537
DE;01728;Bannewitz;50.993;13.717
DE;01731;Kreischa;50.945;13.755
DE;01734;Rabenau;50.965;13.643
DE;01737;Tharandt;50.979;13.524
DE;01738;Dorfhain;50.933;13.567
DE;01744;Dippoldiswalde;50.896;13.669
DE;01762;Schmiedeberg;50.827;13.626
DE;01768;Glashütte;50.849;13.778
DE;01773;Altenberg;50.766;13.753
DE;01774;Höckendorf;50.900;13.557
DE;01776;Hermsdorf/Erzgebirge;50.750;13.633
DE;01778;Geising;50.757;13.793
DE;01796;Dohma;50.936;13.962
DE;01809;Dohna;50.947;13.848
DE;01814;Porschdorf;50.921;14.156
DE;01816;Bad Gottleuba-Berggießhübel;50.858;13.950
DE;01819;Bahretal;50.888;13.900
DE;01824;Rathen;50.912;14.083
DE;01825;Liebstadt;50.864;13.857
DE;01829;Stadt Wehlen;50.958;14.031
DE;01833;Stolpen;51.041;14.040
DE;01844;Hohwald;51.036;14.221
DE;01847;Lohmen;50.988;14.003
DE;01848;Hohnstein;50.980;14.114
DE;01855;Sebnitz;50.959;14.261
DE;01877;Rammenau;51.132;14.248
DE;01896;Ohorn;51.179;14.009
DE;01900;Großröhrsdorf;51.148;14.051
DE;01904;Neukirch/Lausitz;51.080;14.327
DE;01906;Burkau;51.176;14.173
DE;01909;Frankenthal;51.119;14.104
DE;01917;Kamenz;51.268;14.094
DE;01920;Elstra;51.263;14.161
DE;01936;Laußnitz;51.267;13.968
DE;01945;Tettau;51.420;13.878
DE;01968;Schipkau;51.534;13.955
DE;01979;Lauchhammer;51.488;13.766
DE;01983;Großräschen;51.605;14.071
DE;01987;Schwarzheide;51.477;13.856
DE;01990;Ortrand;51.390;13.751
DE;01993;Schipkau;51.528;13.905
DE;01994;Schipkau;51.559;13.896
DE;01996;Hosena;51.455;14.025
DE;01998;Schipkau;51.546;13.912
DE;02625;Bautzen;51.182;14.429
DE;02627;Radibor;51.189;14.532
DE;02633;Göda;51.160;14.338
DE;02681;Crostau;51.088;14.426
DE;02689;Sohland an der Spree;51.047;14.430
DE;02692;Eulowitz;51.126;14.417
DE;02694;Guttau;51.250;14.514
DE;02699;Neschwitz;51.279;14.319
DE;02708;Löbau;51.075;14.647
DE;02727;Neugersdorf;50.977;14.609
DE;02730;Ebersbach/Sachsen;51.017;14.583
DE;02733;Cunewalde;51.100;14.517
DE;02736;Oppach;51.070;14.519
DE;02739;Eibau;50.983;14.662
DE;02742;Friedersdorf;51.032;14.549
DE;02747;Herrnhut;51.015;14.753
DE;02748;Bernstadt auf dem Eigen;51.050;14.850
DE;02763;Zittau;50.900;14.770
DE;02779;Hainewalde;50.905;14.694
DE;02782;Seifhennersdorf;50.935;14.602
DE;02785;Olbersdorf;50.873;14.770
DE;02788;Schlegel;50.957;14.882
DE;02791;Oderwitz;50.958;14.708
DE;02794;Leutersdorf;50.950;14.650
DE;02796;Jonsdorf;50.850;14.700
DE;02797;Oybin;50.850;14.750
DE;02799;Waltersdorf;50.870;14.650
DE;02826;Görlitz;51.150;14.983
DE;02827;Görlitz;51.149;14.953
DE;02828;Görlitz;51.169;14.969
DE;02829;Neißeaue;51.187;14.874
DE;02894;Vierkirchen;51.153;14.777
DE;02899;Ostritz;51.041;14.915
DE;02906;Mücka;51.295;14.721
DE;02923;Horka;51.290;14.877
DE;02929;Rothenburg/Oberlausitz;51.364;14.946
DE;02943;Weißwasser;51.452;14.603
DE;02953;Gablenz;51.542;14.690
DE;02956;Rietschen;51.400;14.783
DE;02957;Weißkeißel;51.508;14.714
DE;02959;Schleife;51.544;14.556
DE;02977;Hoyerswerda;51.438;14.236
DE;02979;Spreetal;51.508;14.267
DE;02991;Lauta;51.460;14.116
DE;02994;Wiednitz;51.380;14.048
DE;02997;Wittichenau;51.385;14.244
DE;02999;Lohsa;51.372;14.409
DE;03042;Cottbus;51.761;14.354
DE;03044;Cottbus;51.775;14.337
DE;03046;Cottbus;51.756;14.320
DE;03048;Cottbus;51.740;14.320
DE;03050;Cottbus;51.732;14.335
DE;03051;Cottbus;51.767;14.333
DE;03052;Cottbus;51.767;14.333
DE;03053;Cottbus;51.767;14.333
DE;03054;Cottbus;51.767;14.333
DE;03055;Cottbus;51.767;14.333
DE;03058;Haasow;51.692;14.428
DE;03096;Guhrow;51.825;14.221
DE;03099;Kolkwitz;51.750;14.250
DE;03103;Neu-Seeland;51.615;14.148
DE;03116;Drebkau;51.654;14.223
DE;03119;Welzow;51.584;14.171
DE;03130;Bagenz;51.591;14.466
DE;03139;Terpe;51.567;14.367
DE;03149;Wiesengrund;51.709;14.592
DE;03159;Döbern;51.652;14.594
DE;03172;Guben;51.931;14.610
DE;03185;Peitz;51.851;14.427
DE;03197;Drewitz;51.879;14.504
DE;03202;Luckow-Petershagen;53.243;14.257
DE;03205;Lug;51.720;13.969
DE;03222;Ragow;51.853;13.918
DE;03226;Leipe;51.807;14.057
DE;03229;Altdöbern;51.667;14.017
DE;03238;Lugau;51.606;13.688
DE;03246;Gahro;51.728;13.759
DE;03249;Bahren;51.708;13.659
DE;03253;Brenitz;51.652;13.504
DE;04103;Leipzig;51.340;12.383
DE;04105;Leipzig;51.349;12.369
DE;04107;Leipzig;51.367;12.383
DE;04109;Leipzig;51.342;12.375
DE;04129;Leipzig;51.367;12.391
DE;04155;Leipzig;51.367;12.383
DE;04157;Leipzig;51.377;12.360
DE;04158;Breitenfeld;51.404;12.342
DE;04159;Leipzig;51.372;12.332
DE;04177;Leipzig;51.343;12.323
DE;04178;Burghausen;51.357;12.264
DE;04179;Leipzig;51.329;12.312
DE;04205;Leipzig;51.321;12.279
DE;04207;Leipzig;51.312;12.308
DE;04209;Leipzig;51.315;12.291
DE;04229;Leipzig;51.325;12.334
DE;04249;Leipzig;51.367;12.383
DE;04275;Leipzig;51.367;12.383
DE;04277;Leipzig;51.367;12.383
DE;04279;Leipzig;51.367;12.383
DE;04288;Leipzig;51.367;12.383
DE;04289;Leipzig;51.367;12.383
DE;04299;Leipzig;51.367;12.383
DE;04315;Leipzig;51.367;12.383
DE;04316;Leipzig;51.367;12.383
DE;04317;Leipzig;51.333;12.405
DE;04318;Leipzig;51.333;12.419
DE;04319;Leipzig;51.367;12.383
DE;04328;Sellerhausen-Stünz;51.348;12.431
DE;04329;Leipzig;51.367;12.383
DE;04347;Leipzig;51.364;12.431
DE;04349;Leipzig;51.367;12.383
DE;04356;Leipzig;51.367;12.383
DE;04357;Leipzig;51.367;12.383
DE;04416;Markkleeberg;51.276;12.369
DE;04420;Großlehna;51.304;12.196
DE;04425;Taucha;51.383;12.483
DE;04435;Schkeuditz;51.397;12.221
DE;04442;Zwenkau;51.219;12.330
DE;04451;Borsdorf;51.350;12.533
DE;04460;Kitzen;51.222;12.223
DE;04463;Großpösna;51.267;12.500
DE;04509;Löbnitz;51.504;12.352
DE;04519;Rackwitz;51.433;12.383
DE;04523;Pegau;51.159;12.242
DE;04539;Groitzsch;51.155;12.283
DE;04552;Borna;51.117;12.488
DE;04564;Böhlen;51.201;12.386
DE;04565;Regis-Breitingen;51.089;12.438
DE;04567;Kitzscher;51.164;12.553
DE;04571;Rötha;51.198;12.415
DE;04574;Deutzen;51.115;12.408
DE;04575;Neukieritzsch;51.150;12.411
DE;04579;Espenhain;51.189;12.479
DE;04600;Altenburg;50.988;12.437
DE;04603;Saara;50.973;12.436
DE;04610;Meuselwitz;51.055;12.353
DE;04613;Lucka;51.097;12.333
DE;04617;Lödla;51.015;12.368
DE;04618;Frohnsdorf;50.935;12.589
DE;04626;Mehna;50.897;12.302
DE;04639;Gößnitz;50.889;12.433
DE;04643;Geithain;51.055;12.697
DE;04651;Eulatal;51.123;12.639
DE;04654;Frohburg;51.057;12.557
DE;04655;Kohren-Sahlis;51.019;12.604
DE;04657;Narsdorf;51.017;12.717
DE;04668;Grimma;51.211;12.724
DE;04680;Colditz;51.131;12.810
DE;04683;Naunhof;51.255;12.569
DE;04685;Nerchau;51.271;12.789
DE;04687;Trebsen/Mulde;51.283;12.750
DE;04688;Mutzschen;51.262;12.891
DE;04703;Leisnig;51.156;12.941
DE;04720;Döbeln;51.130;13.121
DE;04736;Waldheim;51.073;13.020
DE;04741;Roßwein;51.074;13.166
DE;04746;Hartha;51.099;12.974
DE;04749;Ostrau;51.200;13.167
DE;04758;Oschatz;51.339;13.134
DE;04769;Mügeln;51.239;13.057
DE;04774;Dahlen;51.365;12.999
DE;04779;Wermsdorf;51.283;12.950
DE;04808;Wurzen;51.392;12.798
DE;04821;Brandis;51.336;12.610
DE;04824;Beucha;51.323;12.562
DE;04827;Machern;51.367;12.633
DE;04828;Bennewitz;51.361;12.714
DE;04838;Laußig;51.491;12.654
DE;04849;Kossa;51.602;12.663
DE;04860;Zinna;51.550;12.963
DE;04862;Mockrehna;51.500;12.800
DE;04874;Belgern;51.483;13.124
DE;04880;Elsnig;51.623;12.875
DE;04886;Arzberg;51.567;13.070
DE;04889;Schildau;51.457;12.930
DE;04895;Falkenberg/Elster;51.587;13.236
DE;04910;Haida;51.470;13.494
DE;04916;Werchau;51.781;13.247
DE;04924;Bad Liebenwerda;51.517;13.364
DE;04928;Kahla;51.461;13.617
DE;04931;Mühlberg (Elbe);51.433;13.217
DE;04932;Gröden;51.414;13.542
DE;04934;Dreska;51.493;13.544
DE;04936;Körba;51.737;13.413
DE;04938;Uebigau-Wahrenbrück;51.517;13.333
DE;06103;Finanzämter in Halle ( Saale);51.481;11.966
DE;06105;Jobcenter Halle (Saale);51.481;11.925
DE;06108;Halle;51.483;11.972
DE;06110;Halle;51.470;11.967
DE;06112;Halle;51.475;11.997
DE;06114;Halle;51.503;11.962
DE;06116;Halle;51.486;12.028
DE;06118;Halle;51.517;11.971
DE;06120;Halle;51.508;11.884
DE;06122;Halle;51.480;11.921
DE;06124;Halle;51.480;11.937
DE;06126;Halle;51.500;12.000
DE;06128;Halle;51.451;11.949
DE;06130;Halle;51.441;11.986
DE;06132;Halle;51.435;11.982
DE;06179;Steuden;51.460;11.835
DE;06184;Dölbau;51.412;12.085
DE;06188;Oppin;51.527;12.100
DE;06193;Morl;51.592;11.953
DE;06198;Dößel;51.570;11.815
DE;06217;Beuna;51.337;11.961
DE;06231;Rodden;51.301;12.101
DE;06237;Leuna;51.306;12.019
DE;06242;Krumpa;51.284;11.890
DE;06246;Milzau;51.381;11.888
DE;06249;Mücheln (Geiseltal);51.300;11.800
DE;06252;Hunkemöller;51.347;12.169
DE;06254;Zweimen;51.358;12.120
DE;06255;Wünsch;51.366;11.785
DE;06258;Schkopau;51.400;11.999
DE;06259;Frankleben;51.311;11.929
DE;06268;Schmon;51.337;11.621
DE;06279;Farnstädt;51.436;11.635
DE;06295;Hornburg;51.519;11.583
DE;06308;Hübitz;51.581;11.499
DE;06311;Helbra;51.550;11.500
DE;06313;Ahlsdorf;51.533;11.486
DE;06317;Amsdorf;51.475;11.677
DE;06318;Wansleben am See;51.467;11.750
DE;06333;Sylda;51.671;11.449
DE;06343;Gorenzen;51.587;11.400
DE;06347;Freist;51.622;11.678
DE;06348;Großörner;51.615;11.490
DE;06366;Köthen;51.752;11.971
DE;06369;Cosa;51.724;11.988
DE;06385;Aken;51.853;12.045
DE;06386;Chörau;51.771;12.084
DE;06388;Gröbzig;51.682;11.937
DE;06400;Salzlandkreis;51.795;11.745
DE;06406;Bernburg;51.795;11.740
DE;06408;Gröna;51.765;11.782
DE;06420;Edlau;51.673;11.795
DE;06425;Belleben;51.704;11.665
DE;06429;Pobzig;51.843;11.781
DE;06449;Westdorf;51.790;11.458
DE;06456;Drohndorf;51.706;11.540
DE;06458;Heteborn;51.858;11.265
DE;06463;Meisdorf;51.735;11.322
DE;06464;Frose;51.796;11.379
DE;06466;Gatersleben;51.822;11.287
DE;06467;Hoym;51.783;11.312
DE;06469;Nachterstedt;51.801;11.335
DE;06484;Ditfurt;51.816;11.180
DE;06493;Neudorf;51.619;11.147
DE;06502;Thale;51.759;11.068
DE;06507;Rieder;51.702;11.052
DE;06526;Wippra;51.523;11.285
DE;06528;Gonna;51.486;11.278
DE;06536;Hayn;51.501;11.060
DE;06537;Kelbra;51.428;11.091
DE;06542;Winkel;51.421;11.405
DE;06543;Abberode;51.635;11.308
DE;06547;Schwenda;51.582;10.973
DE;06553;Bußgeldstelle;51.367;11.294
DE;06556;Artern;51.361;11.290
DE;06567;Esperstedt;51.352;11.139
DE;06571;Wiehe;51.300;11.375
DE;06577;Etzleben;51.274;11.220
DE;06578;Kannawurf;51.287;11.124
DE;06618;Molau;51.114;11.835
DE;06628;Möllern;51.124;11.683
DE;06632;Gröst;51.238;11.771
DE;06636;Golzen;51.227;11.668
DE;06638;Karsdorf;51.271;11.658
DE;06642;Bucha;51.263;11.536
DE;06647;Lossa;51.198;11.539
DE;06648;Tromsdorf;51.129;11.509
DE;06667;Goseck;51.187;11.936
DE;06679;Webau;51.182;12.075
DE;06682;Nessa;51.119;12.031
DE;06686;Lützen;51.227;12.106
DE;06688;Wengelsdorf;51.261;12.030
DE;06712;Grana;51.035;12.139
DE;06721;Waldau;51.075;11.943
DE;06722;Droyßig;51.032;11.982
DE;06724;Kayna;51.004;12.177
DE;06725;Profen;51.118;12.206
DE;06727;Döbris;51.096;12.111
DE;06729;Tröglitz;51.069;12.218
DE;06731;Bitterfeld-Wolfen;51.623;12.268
DE;06749;Bitterfeld;51.633;12.336
DE;06766;Bobbau;51.660;12.239
DE;06773;Gossa;51.753;12.522
DE;06774;Rösa;51.639;12.492
DE;06779;Marke;51.720;12.243
DE;06780;Spören;51.619;12.134
DE;06785;Kakau;51.803;12.433
DE;06786;Gohrau;51.832;12.441
DE;06791;Möhlau;51.724;12.376
DE;06792;Sandersdorf;51.627;12.253
DE;06794;Glebitzsch;51.610;12.233
DE;06796;Brehna;51.558;12.213
DE;06800;Jeßnitz;51.687;12.311
DE;06803;Greppin;51.647;12.301
DE;06804;Burgkemnitz;51.678;12.373
DE;06808;Holzweißig;51.598;12.308
DE;06809;Roitzsch;51.573;12.276
DE;06842;Dessau;51.823;12.260
DE;06844;Dessau;51.844;12.248
DE;06846;Dessau;51.833;12.250
DE;06847;Dessau;51.822;12.192
DE;06849;Dessau;51.808;12.241
DE;06861;Dessau-Roßlau;51.833;12.250
DE;06862;Roßlau;51.908;12.218
DE;06868;Serno;51.981;12.352
DE;06869;Buko;51.925;12.469
DE;06886;Lutherstadt Wittenberg;51.874;12.606
DE;06888;Dabrun;51.865;12.719
DE;06889;Lutherstadt Wittenberg;51.874;12.606
DE;06895;Zahna;51.932;12.763
DE;06896;Straach;51.937;12.608
DE;06901;Dorna;51.780;12.696
DE;06905;Meuro;51.694;12.726
DE;06909;Trebitz;51.723;12.792
DE;06917;Klöden;51.810;12.981
DE;06918;Gentha;51.875;12.885
DE;06922;Axien;51.691;12.933
DE;06925;Löben;51.726;13.028
DE;06926;Reicho;51.797;13.112
DE;06928;Linda (Elster);51.850;13.117
DE;07318;Arnsgereuth;50.620;11.309
DE;07330;Marktgölitz;50.545;11.359
DE;07333;Unterwellenborn;50.650;11.433
DE;07334;Goßwitz;50.639;11.466
DE;07336;Könitz;50.660;11.486
DE;07338;Drognitz;50.592;11.509
DE;07343;Wurzbach;50.464;11.538
DE;07349;Lehesten;50.474;11.452
DE;07356;Lobenstein;50.463;11.597
DE;07366;Harra;50.412;11.701
DE;07368;Remptendorf;50.513;11.675
DE;07381;Moxa;50.689;11.633
DE;07387;Krölpa;50.672;11.519
DE;07389;Knau;50.652;11.631
DE;07407;Heilingen;50.758;11.368
DE;07422;Rottenbach;50.661;11.249
DE;07426;Königsee;50.649;11.126
DE;07427;Schwarzburg;50.643;11.192
DE;07429;Rohrbach;50.616;11.207
DE;07545;Gera;50.878;12.082
DE;07546;Gera;50.890;12.102
DE;07548;Gera;50.867;12.083
DE;07549;Gera;50.841;12.076
DE;07551;Gera;50.841;12.107
DE;07552;Gera;50.867;12.083
DE;07554;Kauern;50.894;12.162
DE;07557;Bocka;50.802;12.014
DE;07570;Weida;50.763;12.013
DE;07580;Gauern;50.833;12.207
DE;07584;Köstritzer Schwarzbierbrauerei;50.930;12.014
DE;07586;Caaschwitz;50.914;11.985
DE;07589;Saara;50.804;11.936
DE;07607;Gösen;50.982;11.884
DE;07613;Rauda;50.967;11.967
DE;07616;Serba;50.958;11.772
DE;07619;Schkölen;51.021;11.802
DE;07629;Hermsdorf;50.878;11.880
DE;07639;Tautenhain;50.922;11.889
DE;07646;Gneus;50.846;11.756
DE;07743;Jena;50.933;11.587
DE;07745;Jena;50.893;11.585
DE;07747;Jena;50.890;11.609
DE;07749;Jena;50.943;11.603
DE;07751;Bucha;50.896;11.619
DE;07768;Bibra;50.797;11.562
DE;07774;Camburg;51.035;11.723
DE;07778;Zimmern;50.997;11.648
DE;07806;Dreba;50.708;11.737
DE;07819;Geroda;50.737;11.835
DE;07907;Löhma;50.620;11.823
DE;07919;Kirschkau;50.572;11.908
DE;07922;Tanna;50.495;11.857
DE;07924;Eßbach;50.604;11.705
DE;07926;Gefell;50.441;11.859
DE;07927;Hirschberg;50.405;11.818
DE;07929;Saalburg-Ebersdorf;50.492;11.700
DE;07937;Silberfeld;50.644;11.986
DE;07950;Staitz;50.701;11.992
DE;07952;Pausa;50.587;12.044
DE;07955;Auma;50.718;11.907
DE;07957;Hain;50.693;12.089
DE;07958;Hohenleuben;50.711;12.054
DE;07973;Greiz;50.658;12.199
DE;07980;Lunzig;50.718;12.132
DE;07985;Elsterberg;50.600;12.130
DE;07987;Mohlsdorf;50.670;12.265
DE;07989;Teichwolframsdorf;50.721;12.247
DE;08056;Zwickau;50.711;12.493
DE;08058;Zwickau;50.744;12.478
DE;08060;Zwickau;50.719;12.460
DE;08062;Zwickau;50.691;12.473
DE;08064;Zwickau;50.675;12.471
DE;08066;Zwickau;50.732;12.525
DE;08107;Kirchberg;50.613;12.514
DE;08112;Wilkau-Haßlau;50.675;12.515
DE;08115;Lichtentanne;50.693;12.426
DE;08118;Hartenstein;50.667;12.671
DE;08132;Mülsen;50.745;12.573
DE;08134;Wildenfels;50.653;12.595
DE;08141;Reinsdorf;50.698;12.556
DE;08144;Hirschfeld;50.633;12.467
DE;08147;Crinitzberg;50.567;12.508
DE;08209;Auerbach/Vogtland;50.492;12.417
DE;08223;Werda;50.458;12.343
DE;08228;Rodewisch;50.531;12.413
DE;08233;Treuen;50.542;12.303
DE;08236;Ellefeld;50.484;12.389
DE;08237;Steinberg;50.539;12.478
DE;08239;Bergen;50.471;12.274
DE;08248;Klingenthal/Sachsen;50.367;12.467
DE;08258;Markneukirchen;50.311;12.329
DE;08261;Schöneck/Vogtland;50.383;12.317
DE;08262;Morgenröthe-Rautenkranz;50.440;12.490
DE;08265;Erlbach;50.317;12.367
DE;08267;Zwota;50.351;12.422
DE;08269;Hammerbrücke;50.435;12.415
DE;08280;Aue;50.590;12.707
DE;08289;Schneeberg;50.595;12.641
DE;08294;Lößnitz;50.622;12.732
DE;08297;Zwönitz;50.630;12.810
DE;08301;Schlema;50.598;12.659
DE;08304;Schönheide;50.505;12.522
DE;08309;Eibenstock;50.494;12.600
DE;08312;Lauter/Sachsen;50.567;12.733
DE;08315;Bernsbach;50.576;12.768
DE;08318;Hundshübel;50.544;12.571
DE;08321;Zschorlau;50.567;12.650
DE;08324;Bockau;50.542;12.686
DE;08325;Carlsfeld, Erzgebirge;50.517;12.600
DE;08326;Sosa;50.499;12.651
DE;08328;Stützengrün;50.533;12.533
DE;08340;Beierfeld;50.552;12.787
DE;08344;Grünhain;50.580;12.807
DE;08349;Erlabrunn;50.453;12.709
DE;08352;Pöhla;50.526;12.838
DE;08355;Rittersgrün;50.480;12.793
DE;08359;Breitenbrunn/Erzgebirge;50.467;12.767
DE;08371;Glauchau;50.820;12.545
DE;08373;Remse;50.850;12.567
DE;08393;Meerane;50.843;12.474
DE;08396;Oberwiera;50.880;12.550
DE;08412;Werdau;50.730;12.366
DE;08427;Fraureuth;50.700;12.350
DE;08428;Langenbernsdorf;50.756;12.327
DE;08432;Steinpleis;50.714;12.400
DE;08439;Langenhessen;50.763;12.371
DE;08451;Crimmitschau;50.809;12.346
DE;08459;Neukirchen/Pleiße;50.800;12.367
DE;08468;Heinsdorfergrund;50.623;12.338
DE;08485;Lengenfeld;50.569;12.364
DE;08491;Limbach;50.599;12.247
DE;08496;Neumark;50.660;12.356
DE;08499;Mylau;50.619;12.265
DE;08523;Plauen;50.494;12.135
DE;08525;Plauen;50.511;12.130
DE;08527;Plauen;50.493;12.127
DE;08529;Plauen;50.492;12.178
DE;08538;Reuth;50.441;11.996
DE;08539;Mehltheuer;50.545;12.037
DE;08541;Theuma;50.485;12.219
DE;08543;Pöhl;50.550;12.183
DE;08547;Jößnitz;50.500;12.133
DE;08548;Syrau;50.543;12.079
DE;08606;Oelsnitz;50.409;12.227
DE;08626;Adorf;50.335;12.213
DE;08645;Bad Elster;50.282;12.234
DE;08648;Bad Brambach;50.217;12.317
DE;09028;Chemnitz, Sachsen;50.833;12.917
DE;09030;Chemnitz, Sachsen;50.833;12.917
DE;09111;Chemnitz;50.835;12.922
DE;09112;Chemnitz;50.827;12.904
DE;09113;Chemnitz;50.851;12.895
DE;09114;Chemnitz;50.857;12.898
DE;09116;Chemnitz;50.821;12.884
DE;09117;Chemnitz;50.818;12.838
DE;09119;Chemnitz;50.820;12.906
DE;09120;Chemnitz;50.806;12.907
DE;09122;Chemnitz;50.794;12.887
DE;09123;Chemnitz;50.766;12.946
DE;09125;Chemnitz;50.796;12.920
DE;09126;Chemnitz;50.820;12.940
DE;09127;Chemnitz;50.828;12.959
DE;09128;Chemnitz, Sachsen;50.833;12.917
DE;09130;Chemnitz;50.838;12.934
DE;09131;Chemnitz;50.833;12.917
DE;09212;Pleißa;50.850;12.773
DE;09217;Burgstädt;50.913;12.806
DE;09221;Neukirchen/Erzgebirge;50.783;12.870
DE;09224;Mittelbach bei Chemnitz;50.794;12.786
DE;09227;Einsiedel bei Chemnitz;50.770;12.975
DE;09228;Wittgensdorf;50.883;12.870
DE;09232;Hartmannsdorf;50.900;12.800
DE;09235;Burkhardtsdorf;50.733;12.917
DE;09236;Claußnitz;50.933;12.883
DE;09241;Mühlau;50.900;12.767
DE;09243;Niederfrohna;50.900;12.717
DE;09244;Lichtenau;50.908;12.992
DE;09247;Röhrsdorf;50.862;12.834
DE;09249;Taura;50.917;12.850
DE;09306;Erlau;51.028;12.826
DE;09322;Penig;50.933;12.704
DE;09326;Geringswalde;51.077;12.907
DE;09328;Lunzenau;50.963;12.756
DE;09337;Bernsdorf;50.806;12.671
DE;09350;Lichtenstein/Sachsen;50.744;12.645
DE;09353;Oberlungwitz;50.782;12.708
DE;09355;Gersdorf;50.750;12.717
DE;09356;Sankt Egidien;50.786;12.624
DE;09366;Niederdorf;50.715;12.775
DE;09376;Oelsnitz/Erzgebirge;50.717;12.722
DE;09380;Thalheim / Erzgebirge;50.700;12.850
DE;09385;Lugau/Erzgebirge;50.750;12.758
DE;09387;Jahnsdorf/Erzgebirge;50.750;12.850
DE;09390;Gornsdorf;50.700;12.883
DE;09392;Auerbach;50.683;12.917
DE;09394;Hohndorf;50.740;12.681
DE;09395;Hormersdorf;50.674;12.882
DE;09399;Niederwürschnitz;50.725;12.750
DE;09405;Zschopau;50.757;13.047
DE;09419;Thum;50.671;12.951
DE;09423;Gelenau/Erzgebirge;50.706;12.969
DE;09427;Ehrenfriedersdorf;50.649;12.970
DE;09429;Wolkenstein;50.656;13.071
DE;09430;Drebach;50.688;13.017
DE;09432;Großolbersdorf;50.700;13.083
DE;09435;Scharfenstein;50.704;13.056
DE;09437;Börnichen/Erzgebirge;50.758;13.125
DE;09439;Amtsberg;50.750;13.006
DE;09456;Mildenau;50.583;13.039
DE;09465;Sehmatal;50.517;12.983
DE;09468;Geyer;50.617;12.929
DE;09471;Bärenstein;50.525;13.042
DE;09474;Crottendorf;50.517;12.950
DE;09477;Jöhstadt;50.512;13.095
DE;09481;Elterlein;50.558;12.890
DE;09484;Oberwiesenthal;50.417;12.983
DE;09487;Schlettau;50.559;12.953
DE;09488;Wiesa;50.611;13.014
DE;09496;Pobershau;50.627;13.203
DE;09509;Pockau;50.724;13.280
DE;09514;Lengefeld;50.719;13.193
DE;09517;Zöblitz;50.659;13.230
DE;09518;Großrückerswalde;50.633;13.117
DE;09526;Olbernhau;50.681;13.364
DE;09544;Neuhausen/Erzgebirge;50.675;13.467
DE;09548;Deutschneudorf;50.633;13.458
DE;09557;Flöha;50.856;13.074
DE;09569;Gahlenz;50.861;13.177
DE;09573;Leubsdorf;50.806;13.134
DE;09575;Eppendorf;50.800;13.233
DE;09577;Niederwiesa;50.867;13.017
DE;09579;Borstendorf;50.770;13.166
DE;09596;TU Bergakademie Freiberg;50.918;13.341
DE;09599;Freiberg;50.911;13.339
DE;09600;Oberschöna;50.910;13.363
DE;09603;Großschirma;50.966;13.286
DE;09618;Brand-Erbisdorf;50.806;13.324
DE;09619;Sayda;50.759;13.429
DE;09623;Frauenstein;50.770;13.536
DE;09627;Bobritzsch;50.905;13.421
DE;09629;Reinsberg;51.008;13.365
DE;09633;Halsbrücke;50.950;13.350
DE;09634;Siebenlehn;51.031;13.308
DE;09638;Lichtenberg/Erzgebirge;50.833;13.417
DE;09648;Mittweida;51.001;12.981
DE;09661;Rossau;50.956;13.051
DE;09669;Frankenberg/Sachsen;50.926;13.060
DE;10096;Berliner Verkehrsbetriebe (BVG) Anstalt des öffentlichen Rechts;52.514;13.423
DE;10102;Staatsbibliothek zu Berlin Preußischer Kulturbesitz;52.517;13.392
DE;10106;Konzerthaus Berlin - Schauspielhaus am Gendarmenmarkt - Berliner Sinfonie-;52.513;13.392
DE;10115;Berlin;52.532;13.385
DE;10117;Berlin;52.517;13.387
DE;10119;Berlin;52.531;13.405
DE;10178;Berlin;52.521;13.410
DE;10179;Berlin;52.512;13.416
DE;10243;Berlin Friedrichshain;52.512;13.439
DE;10245;Berlin Friedrichshain;52.501;13.465
DE;10247;Berlin Friedrichshain;52.516;13.466
DE;10249;Berlin Friedrichshain;52.524;13.443
DE;10313;Fachhochschule für Technik und Wirtschaft Berlin;52.493;13.526
DE;10315;Berlin;52.513;13.515
DE;10317;Berlin;52.498;13.491
DE;10318;Berlin;52.483;13.529
DE;10319;Berlin;52.499;13.519
DE;10365;Berlin;52.521;13.497
DE;10367;Berlin;52.525;13.482
DE;10369;Berlin;52.529;13.470
DE;10405;Berlin;52.535;13.426
DE;10407;Berlin;52.534;13.449
DE;10409;Berlin;52.544;13.441
DE;10435;Berlin;52.538;13.411
DE;10437;Berlin;52.545;13.413
DE;10439;Berlin;52.552;13.412
DE;10551;Berlin;52.531;13.337
DE;10553;Berlin;52.531;13.322
DE;10555;Berlin;52.522;13.335
DE;10557;Berlin;52.523;13.359
DE;10559;Berlin;52.530;13.350
DE;10585;Berlin;52.515;13.306
DE;10587;Berlin;52.518;13.319
DE;10589;Berlin;52.528;13.306
DE;10623;Berlin;52.509;13.327
DE;10625;Berlin;52.510;13.315
DE;10627;Berlin;52.508;13.303
DE;10629;Berlin;52.503;13.309
DE;10707;Berlin;52.497;13.314
DE;10709;Berlin;52.494;13.303
DE;10711;Berlin;52.498;13.290
DE;10713;Berlin;52.485;13.313
DE;10715;Berlin;52.482;13.329
DE;10717;Berlin;52.491;13.328
DE;10719;Berlin;52.499;13.326
DE;10772;Staatsbibliothek zu Berlin Preußischer Kulturbesitz;52.508;13.371
DE;10777;Berlin;52.498;13.343
DE;10779;Berlin;52.492;13.339
DE;10781;Berlin;52.494;13.353
DE;10783;Berlin;52.496;13.362
DE;10785;Berlin;52.507;13.364
DE;10787;Berlin;52.508;13.344
DE;10789;Berlin;52.502;13.338
DE;10823;Berlin;52.487;13.351
DE;10825;Berlin;52.484;13.341
DE;10827;Berlin;52.484;13.354
DE;10829;Berlin;52.476;13.361
DE;10863;Anwaltsgerichtshof Berlin;52.500;13.356
DE;10864;Berliner Wasserbetriebe Anstalt des Öffentlichen Rechts;52.516;13.411
DE;10887;ZDF Hauptstadtstudio Berlin;52.517;13.387
DE;10961;Berlin Kreuzberg;52.493;13.398
DE;10963;Berlin Kreuzberg;52.500;13.381
DE;10965;Berlin Kreuzberg;52.486;13.395
DE;10967;Berlin Kreuzberg;52.490;13.416
DE;10969;Berlin Kreuzberg;52.502;13.401
DE;10997;Berlin Kreuzberg;52.501;13.436
DE;10999;Berlin Kreuzberg;52.497;13.427
DE;11011;Berlin;52.518;13.376
DE;12043;Berlin;52.480;13.437
DE;12045;Berlin;52.486;13.439
DE;12047;Berlin;52.490;13.428
DE;12049;Berlin;52.476;13.422
DE;12051;Berlin;52.467;13.430
DE;12053;Berlin;52.477;13.432
DE;12055;Berlin;52.471;13.449
DE;12057;Berlin;52.468;13.463
DE;12059;Berlin;52.481;13.451
DE;12099;Berlin;52.464;13.402
DE;12101;Berlin;52.478;13.379
DE;12103;Berlin;52.464;13.375
DE;12105;Berlin;52.449;13.371
DE;12107;Berlin;52.431;13.392
DE;12109;Berlin;52.447;13.399
DE;12157;Berlin;52.465;13.346
DE;12159;Berlin;52.474;13.337
DE;12161;Berlin;52.470;13.327
DE;12163;Berlin;52.463;13.319
DE;12165;Berlin;52.456;13.315
DE;12167;Berlin;52.449;13.334
DE;12169;Berlin;52.455;13.344
DE;12203;Berlin;52.444;13.310
DE;12205;Berlin;52.434;13.294
DE;12207;Berlin;52.420;13.313
DE;12209;Berlin;52.418;13.329
DE;12247;Berlin;52.440;13.346
DE;12249;Berlin;52.426;13.352
DE;12277;Berlin;52.413;13.375
DE;12279;Berlin;52.411;13.353
DE;12305;Berlin;52.403;13.402
DE;12307;Berlin;52.389;13.391
DE;12309;Berlin;52.391;13.417
DE;12347;Berlin;52.451;13.428
DE;12349;Berlin;52.425;13.422
DE;12351;Berlin;52.433;13.456
DE;12353;Berlin;52.423;13.459
DE;12355;Berlin;52.411;13.498
DE;12357;Berlin;52.429;13.491
DE;12359;Berlin;52.447;13.453
DE;12435;Berlin;52.487;13.467
DE;12437;Berlin;52.462;13.482
DE;12439;Berlin;52.453;13.529
DE;12459;Berlin;52.466;13.528
DE;12487;Berlin;52.444;13.505
DE;12489;Berlin;52.436;13.543
DE;12524;Berlin;52.413;13.542
DE;12526;Berlin;52.398;13.564
DE;12527;Berlin;52.386;13.634
DE;12529;Berlin;52.453;13.452
DE;12555;Berlin;52.463;13.579
DE;12557;Berlin;52.430;13.592
DE;12559;Berlin;52.415;13.663
DE;12587;Berlin;52.459;13.636
DE;12589;Berlin;52.444;13.703
DE;12619;Berlin;52.523;13.588
DE;12621;Berlin;52.503;13.588
DE;12623;Berlin;52.503;13.617
DE;12627;Berlin;52.537;13.614
DE;12629;Berlin;52.541;13.590
DE;12679;Berlin;52.550;13.566
DE;12681;Berlin;52.537;13.537
DE;12683;Berlin;52.508;13.559
DE;12685;Berlin;52.539;13.565
DE;12687;Berlin;52.556;13.565
DE;12689;Berlin;52.566;13.568
DE;13047;Berliner Pilsner Brauerei;52.542;13.470
DE;13051;Berlin;52.581;13.491
DE;13053;Berlin;52.550;13.505
DE;13055;Berlin;52.540;13.496
DE;13057;Berlin;52.571;13.541
DE;13059;Berlin;52.581;13.522
DE;13086;Berlin;52.556;13.448
DE;13088;Berlin;52.560;13.471
DE;13089;Berlin;52.571;13.441
DE;13125;Berlin;52.633;13.483
DE;13127;Berlin;52.620;13.438
DE;13129;Berlin;52.592;13.458
DE;13156;Berlin;52.582;13.400
DE;13158;Berlin;52.593;13.383
DE;13159;Berlin;52.623;13.398
DE;13187;Berlin;52.569;13.408
DE;13189;Berlin;52.564;13.422
DE;13347;Berlin;52.549;13.366
DE;13349;Berlin;52.558;13.347
DE;13351;Berlin;52.551;13.333
DE;13353;Berlin;52.542;13.350
DE;13355;Berlin;52.542;13.390
DE;13357;Berlin;52.550;13.383
DE;13359;Berlin;52.560;13.385
DE;13403;Berlin;52.574;13.322
DE;13405;Berlin;52.560;13.297
DE;13407;Berlin;52.573;13.351
DE;13409;Berlin;52.568;13.371
DE;13435;Berlin;52.602;13.346
DE;13437;Berlin;52.590;13.328
DE;13439;Berlin;52.598;13.358
DE;13465;Berlin;52.640;13.290
DE;13467;Berlin;52.617;13.307
DE;13469;Berlin;52.612;13.342
DE;13503;Berlin;52.612;13.249
DE;13505;Berlin;52.584;13.240
DE;13507;Berlin;52.577;13.272
DE;13509;Berlin;52.589;13.301
DE;13581;Berlin;52.531;13.179
DE;13583;Berlin;52.544;13.182
DE;13585;Berlin;52.548;13.205
DE;13587;Berlin;52.577;13.185
DE;13589;Berlin;52.557;13.168
DE;13591;Berlin;52.535;13.140
DE;13593;Berlin;52.515;13.167
DE;13595;Berlin;52.512;13.196
DE;13597;Berlin;52.527;13.220
DE;13599;Berlin;52.546;13.235
DE;13627;Berlin;52.540;13.299
DE;13629;Berlin;52.542;13.266
DE;14050;Berlin;52.521;13.268
DE;14052;Berlin;52.516;13.257
DE;14053;Berlin;52.516;13.239
DE;14055;Berlin;52.502;13.245
DE;14057;Berlin;52.507;13.288
DE;14059;Berlin;52.520;13.288
DE;14089;Berlin;52.471;13.152
DE;14109;Berlin;52.420;13.144
DE;14129;Berlin;52.446;13.203
DE;14131;Berlin;52.517;13.400
DE;14163;Berlin;52.437;13.239
DE;14165;Berlin;52.417;13.254
DE;14167;Berlin;52.421;13.277
DE;14169;Berlin;52.450;13.257
DE;14191;Botanischer Garten und Botanisches Museum Berlin-Dahlem;52.459;13.305
DE;14193;Berlin;52.483;13.236
DE;14195;Berlin;52.459;13.283
DE;14197;Berlin;52.473;13.312
DE;14199;Berlin;52.478;13.295
DE;14461;Potsdam;52.400;13.067
DE;14464;Zalando Lounge;52.377;13.306
DE;14467;Potsdam;52.403;13.063
DE;14469;Potsdam;52.409;12.990
DE;14471;Potsdam;52.374;13.010
DE;14473;Potsdam;52.391;13.065
DE;14476;Seeburg;52.463;12.957
DE;14478;Potsdam;52.373;13.091
DE;14480;Potsdam;52.369;13.127
DE;14482;Potsdam;52.387;13.099
DE;14513;Teltow;52.403;13.260
DE;14532;Nudow;52.352;13.182
DE;14542;Schwielowsee;52.345;12.851
DE;14547;Beelitz;52.242;13.025
DE;14548;Schwielowsee;52.339;12.972
DE;14550;Deetz;52.417;12.797
DE;14552;Fresdorf;52.291;13.082
DE;14554;Seddiner See;52.272;13.017
DE;14557;Langerwisch;52.324;13.064
DE;14558;Bergholz-Rehbrücke;52.347;13.105
DE;14612;Falkensee;52.560;13.093
DE;14621;Schönwalde;52.619;13.127
DE;14624;Dallgow-Döberitz;52.543;13.058
DE;14627;Elstal;52.542;12.988
DE;14641;Berge;52.617;12.844
DE;14656;Brieselang;52.583;13.000
DE;14662;Warsow;52.711;12.615
DE;14669;Ketzin;52.481;12.815
DE;14712;Rathenow;52.607;12.337
DE;14715;Bamme;52.585;12.437
DE;14727;Döberitz;52.527;12.358
DE;14728;Rhinow;52.732;12.375
DE;14767;Generalstaatsanwalt des Landes Brandenburg;52.408;12.562
DE;14770;Brandenburg an der Havel;52.419;12.523
DE;14772;Brandenburg an der Havel;52.436;12.530
DE;14774;Brandenburg an der Havel;52.386;12.414
DE;14776;Brandenburg an der Havel;52.404;12.568
DE;14778;Götz;52.352;12.615
DE;14789;Rosenau;52.371;12.359
DE;14793;Gräben;52.227;12.364
DE;14797;Kloster Lehnin;52.327;12.662
DE;14798;Havelsee;52.493;12.467
DE;14806;Belzig;52.141;12.606
DE;14822;Brück;52.206;12.786
DE;14823;Niemegk;52.069;12.681
DE;14827;Wiesenburg;52.115;12.455
DE;14828;Görzke;52.172;12.375
DE;14913;Ihlow;51.944;13.232
DE;14929;Treuenbrietzen;52.097;12.873
DE;14943;Lühsdorf;52.144;13.143
DE;14947;Nuthe-Urstromtal;52.112;13.215
DE;14959;Trebbin;52.215;13.186
DE;14974;Thyrow;52.278;13.247
DE;14979;Großbeeren;52.359;13.310
DE;14980;Zalando Lounge;52.377;13.306
DE;15229;Landesversicherungsanstalt Brandenburg;52.332;14.517
DE;15230;Frankfurt (Oder);52.347;14.554
DE;15232;Frankfurt (Oder);52.324;14.533
DE;15234;Frankfurt (Oder);52.365;14.524
DE;15236;Frankfurt (Oder);52.357;14.405
DE;15295;Wiesenau;52.236;14.580
DE;15299;Mixdorf;52.178;14.408
DE;15306;Seelow;52.507;14.365
DE;15320;Sietzing;52.637;14.247
DE;15324;Ortwig;52.683;14.356
DE;15326;Lebus;52.433;14.460
DE;15328;Golzow;52.568;14.529
DE;15344;Strausberg;52.579;13.887
DE;15345;Werder;52.578;13.963
DE;15366;Hönow;52.538;13.781
DE;15370;Fredersdorf-Vogelsdorf;52.513;13.767
DE;15372;Müncheberg;52.500;14.133
DE;15374;Müncheberg;52.511;14.136
DE;15377;Ihlow;52.598;14.078
DE;15378;Herzfelde;52.495;13.852
DE;15517;Fürstenwalde/Spree;52.382;14.052
DE;15518;Rauen;52.394;14.160
DE;15526;Bad Saarow;52.277;14.056
DE;15528;Spreenhagen;52.362;13.893
DE;15537;Gosen;52.419;13.828
DE;15559;Dienstleistungszentrum der Cemex;52.486;13.825
DE;15562;Rüdersdorf bei Berlin;52.471;13.774
DE;15566;Schöneiche bei Berlin;52.460;13.705
DE;15569;Woltersdorf;52.446;13.756
DE;15711;Zeesen;52.286;13.622
DE;15712;Kablow;52.297;13.705
DE;15713;Wernsdorf;52.343;13.677
DE;15732;Eichwalde;52.362;13.591
DE;15738;Zeuthen;52.348;13.622
DE;15741;Pätz;52.227;13.647
DE;15745;Wildau;52.317;13.633
DE;15746;Groß Köris;52.166;13.659
DE;15748;Münchehofe;52.128;13.800
DE;15749;Ragow;52.298;13.541
DE;15752;Kolberg;52.223;13.804
DE;15754;Bindow;52.274;13.774
DE;15755;Teupitz;52.150;13.610
DE;15757;Halbe;52.092;13.704
DE;15806;Telz;52.218;13.419
DE;15827;Dahlewitz;52.329;13.426
DE;15831;Mahlow;52.353;13.451
DE;15834;Rangsdorf;52.291;13.419
DE;15837;Baruth/Mark;52.050;13.500
DE;15838;Wünsdorf;52.141;13.405
DE;15848;Tauche;52.152;14.220
DE;15859;Kehrigk;52.228;13.895
DE;15864;Wendisch Rietz;52.220;14.076
DE;15868;Jamlitz;52.030;14.347
DE;15890;Vogelsang;52.161;14.560
DE;15898;Lawitz;52.063;14.639
DE;15907;Lübben (Spreewald);51.946;13.885
DE;15910;Kuschkow;52.058;13.921
DE;15913;Butzen;51.974;14.102
DE;15926;Duben;51.841;13.697
DE;15936;Dahmetal;51.923;13.468
DE;15938;Golßen;51.946;13.584
DE;16225;Eberswalde;52.834;13.822
DE;16227;Eberswalde;52.833;13.833
DE;16230;Britz;52.812;13.785
DE;16244;Altenhof;52.887;13.736
DE;16247;Ziethen;52.983;13.801
DE;16248;Liepe;52.883;14.021
DE;16259;Bralitz;52.765;14.042
DE;16269;Wriezen;52.691;14.139
DE;16278;Mürow;53.049;14.005
DE;16303;Schwedt/Oder;53.066;14.271
DE;16306;Passow;53.176;14.206
DE;16307;Rosow;53.262;14.368
DE;16321;Bernau;52.687;13.597
DE;16341;Zepernick;52.638;13.543
DE;16348;Prenden;52.816;13.516
DE;16352;Basdorf;52.681;13.441
DE;16356;Eiche;52.633;13.663
DE;16359;Lanke;52.764;13.605
DE;16515;Malz;52.789;13.311
DE;16540;Stolpe;52.669;13.269
DE;16547;Birkenwerder;52.683;13.283
DE;16548;Glienicke/Nordbahn;52.635;13.307
DE;16552;Schildow;52.636;13.376
DE;16556;Borgsdorf;52.713;13.277
DE;16559;Hammer;52.876;13.429
DE;16562;Bergfelde;52.673;13.319
DE;16565;Lehnitz;52.740;13.263
DE;16567;Mühlenbeck;52.660;13.358
DE;16727;Velten;52.637;13.246
DE;16761;Hennigsdorf;52.636;13.204
DE;16766;Kremmen;52.673;13.171
DE;16767;Germendorf;52.737;13.182
DE;16775;Kappe;53.029;13.216
DE;16792;Wesendorf;52.987;13.397
DE;16798;Zootzen;53.189;13.172
DE;16816;Neuruppin;52.928;12.803
DE;16818;Basdorf;52.922;12.772
DE;16827;Alt Ruppin;52.948;12.848
DE;16831;Rheinsberg;53.106;12.892
DE;16833;Fehrbellin;52.786;12.773
DE;16835;Vielitz;52.954;12.990
DE;16837;Rheinsberg Kagar;53.156;12.781
DE;16845;Dreetz;52.862;12.475
DE;16866;Kunow;52.983;12.262
DE;16868;Wusterhausen (Dosse);52.883;12.467
DE;16909;Heiligengrabe;53.152;12.480
DE;16918;Wittstock/Dosse Freyenstein;53.283;12.350
DE;16921;Alt Krüssow;53.150;12.267
DE;16928;Helle;53.116;12.185
DE;16945;Meyenburg;53.277;12.201
DE;16949;Putlitz;53.233;12.071
DE;17033;Neubrandenburg;53.548;13.255
DE;17034;Neubrandenburg;53.576;13.280
DE;17036;Neubrandenburg;53.554;13.297
DE;17039;Brunn;53.609;13.307
DE;17087;Altentreptow;53.694;13.265
DE;17089;Burow;53.757;13.296
DE;17091;Mölln;53.675;13.115
DE;17094;Cammin;53.484;13.341
DE;17098;Friedland;53.670;13.554
DE;17099;Brohm;53.632;13.489
DE;17109;Demmin;53.908;13.031
DE;17111;Sarow;53.855;13.035
DE;17121;Loitz;53.988;13.167
DE;17126;Jarmen;53.924;13.340
DE;17129;Plötz;53.884;13.268
DE;17139;Duckow;53.705;12.748
DE;17153;Gülzow;53.668;12.917
DE;17154;Neukalen;53.823;12.790
DE;17159;Wagun;53.915;12.852
DE;17166;Bülow;53.745;12.564
DE;17168;Remlin;53.868;12.570
DE;17179;Boddin;53.963;12.682
DE;17192;Klink;53.547;12.774
DE;17194;Jabel;53.602;12.564
DE;17207;Kambs;53.376;12.591
DE;17209;Melz;53.346;12.484
DE;17213;Kogel;53.450;12.446
DE;17214;Silz;53.522;12.404
DE;17217;Krukow;53.517;13.085
DE;17219;Marihn;53.521;12.971
DE;17235;Neustrelitz;53.361;13.073
DE;17237;Carpin;53.374;13.167
DE;17248;Lärz;53.314;12.736
DE;17252;Mirow;53.259;12.830
DE;17255;Wustrow;53.242;12.992
DE;17258;Feldberger Seenlandschaft;53.339;13.419
DE;17259;Feldberger Seenlandschaft;53.339;13.419
DE;17268;Beutel;53.118;13.561
DE;17279;Lychen;53.212;13.315
DE;17291;Grünow;53.313;13.932
DE;17309;Nieden;53.503;14.009
DE;17321;Ramin;53.479;14.231
DE;17322;Boock;53.462;14.274
DE;17326;Brüssow;53.400;14.125
DE;17328;Penkun;53.306;14.227
DE;17329;Krackow;53.338;14.307
DE;17335;Strasburg;53.510;13.745
DE;17337;Galenbeck;53.542;13.789
DE;17348;Woldegk;53.482;13.548
DE;17349;Helpt;53.535;13.550
DE;17358;Hammer;53.637;14.009
DE;17367;Eggesin;53.680;14.080
DE;17373;Ueckermünde;53.738;14.045
DE;17375;Luckow;53.720;14.089
DE;17379;Lübs;53.670;13.846
DE;17389;Anklam;53.856;13.690
DE;17390;Rubkow;53.913;13.653
DE;17391;Iven;53.842;13.470
DE;17392;Butzow;53.772;13.589
DE;17398;Löwitz;53.768;13.752
DE;17406;Usedom;53.903;13.955
DE;17419;Garz;53.898;14.157
DE;17424;Heringsdorf;53.950;14.167
DE;17429;Benz;53.948;14.068
DE;17438;Wolgast;54.053;13.772
DE;17440;Lütow;54.012;13.790
DE;17449;Mölschow;54.102;13.825
DE;17454;Zinnowitz;54.067;13.900
DE;17459;Loddin;54.038;14.003
DE;17489;Greifswald;54.088;13.388
DE;17491;Greifswald;54.083;13.406
DE;17493;Greifswald;54.090;13.446
DE;17495;Ranzin;53.989;13.566
DE;17498;Dargelin;54.065;13.358
DE;17506;Gribow;53.948;13.426
DE;17509;Katzow;54.089;13.599
DE;18055;Rostock;54.087;12.154
DE;18057;Rostock;54.087;12.106
DE;18059;Pölchow;54.029;12.098
DE;18069;Rostock;54.105;12.043
DE;18106;Rostock;54.083;12.133
DE;18107;Rostock;54.151;12.025
DE;18109;Rostock;54.147;12.069
DE;18119;Rostock;54.083;12.133
DE;18146;Rostock;54.128;12.176
DE;18147;Rostock;54.124;12.124
DE;18181;Seeheilbad Graal-Müritz;54.251;12.251
DE;18182;Bentwisch;54.170;12.276
DE;18184;Roggentin;54.111;12.243
DE;18190;Sanitz;54.078;12.376
DE;18195;Cammin;54.037;12.515
DE;18196;Damm;54.018;12.217
DE;18198;Kritzmow;54.047;12.038
DE;18209;Reddelich;54.101;11.868
DE;18211;Retschow;54.120;11.939
DE;18225;Kühlungsborn;54.150;11.750
DE;18230;Rerik;54.099;11.701
DE;18231;Neubukow;54.032;11.672
DE;18233;Kamin;54.011;11.684
DE;18236;Kröpelin;54.046;11.804
DE;18239;Satow;54.007;11.922
DE;18246;Rühn;53.864;11.947
DE;18249;Dreetz;53.834;11.936
DE;18258;Benitz;53.930;12.101
DE;18273;Güstrow;53.797;12.173
DE;18276;Kuhs;53.784;12.148
DE;18279;Plaaz;53.766;12.394
DE;18292;Bellin;53.667;12.295
DE;18299;Laage;53.908;12.326
DE;18311;Ribnitz-Damgarten;54.242;12.457
DE;18314;Löbnitz;54.313;12.673
DE;18317;Saal;54.310;12.499
DE;18320;Schlemmin;54.209;12.600
DE;18334;Eixen;54.111;12.674
DE;18337;Marlow;54.154;12.573
DE;18347;Wustrow;54.344;12.399
DE;18356;Barth;54.367;12.667
DE;18374;Zingst;54.436;12.689
DE;18375;Wieck;54.423;12.570
DE;18435;Stralsund;54.327;13.064
DE;18437;Stralsund;54.304;13.046
DE;18439;Stralsund;54.302;13.093
DE;18442;Lüssow;54.287;12.945
DE;18445;Prohn;54.370;12.998
DE;18461;Franzburg;54.192;12.854
DE;18465;Drechow;54.128;12.770
DE;18469;Karnin;54.287;12.801
DE;18507;Grimmen;54.112;13.040
DE;18510;Elmenhorst;54.190;13.074
DE;18513;Glewitz;54.061;12.896
DE;18516;Süderholz;54.076;13.133
DE;18519;Horst;54.189;13.214
DE;18528;Patzig;54.449;13.442
DE;18546;Sassnitz;54.513;13.620
DE;18551;Glowe;54.559;13.543
DE;18556;Wiek;54.635;13.328
DE;18565;Insel Hiddensee;54.549;13.104
DE;18569;Kluis;54.492;13.255
DE;18573;Rambin;54.361;13.230
DE;18574;Garz;54.307;13.312
DE;18581;Putbus;54.355;13.476
DE;18586;Baabe;54.335;13.692
DE;18609;Binz;54.383;13.617
DE;19053;Schwerin;53.631;11.409
DE;19055;Schwerin;53.644;11.410
DE;19057;Schwerin;53.638;11.377
DE;19059;Schwerin;53.641;11.390
DE;19061;Schwerin;53.599;11.404
DE;19063;Schwerin;53.601;11.443
DE;19065;Gneven;53.614;11.540
DE;19067;Cambs;53.701;11.530
DE;19069;Böken;53.717;11.370
DE;19071;Grambow;53.685;11.266
DE;19073;Zülow;53.585;11.279
DE;19075;Pampow;53.547;11.339
DE;19077;Rastow;53.483;11.426
DE;19079;Sukow;53.512;11.528
DE;19086;Plate;53.551;11.509
DE;19089;Bülow;53.572;11.685
DE;19205;Dragun;53.685;11.110
DE;19209;Badow;53.621;11.174
DE;19217;Bülow;53.760;10.967
DE;19230;Hoort;53.415;11.225
DE;19243;Dodow;53.527;11.071
DE;19246;Camin;53.536;10.936
DE;19249;Gößlow;53.306;11.081
DE;19258;Besitz;53.415;10.782
DE;19260;Banzin;53.415;10.933
DE;19273;Melkof;53.336;10.932
DE;19288;Göhlen;53.345;11.418
DE;19294;Dadow;53.220;11.382
DE;19300;Balow;53.257;11.637
DE;19303;Polz;53.179;11.221
DE;19306;Brenz;53.375;11.641
DE;19309;Lanz;53.097;11.459
DE;19322;Breese;52.998;11.782
DE;19336;Kletzke;52.969;12.002
DE;19339;Glöwen;52.915;12.131
DE;19348;Baek;53.133;11.925
DE;19357;Garlin;53.177;11.675
DE;19370;Parchim;53.426;11.849
DE;19372;Rom;53.372;11.801
DE;19374;Damm;53.520;11.800
DE;19376;Suckow;53.342;11.933
DE;19386;Lübz;53.455;12.058
DE;19395;Karow;53.432;12.230
DE;19399;Goldberg;53.579;12.077
DE;19406;Dabel;53.689;11.886
DE;19412;Brüel;53.733;11.683
DE;19417;Bibow;53.791;11.661
DE;20038;Hamburg;53.554;9.995
DE;20095;Hamburg;53.549;10.006
DE;20097;Hamburg;53.549;10.020
DE;20099;Hamburg;53.553;10.007
DE;20144;Hamburg;53.575;9.975
DE;20146;Hamburg;53.571;9.984
DE;20148;Hamburg;53.571;9.990
DE;20149;Hamburg;53.575;9.988
DE;20249;Hamburg;53.587;9.990
DE;20251;Hamburg;53.591;9.989
DE;20253;Hamburg;53.583;9.969
DE;20255;Hamburg;53.585;9.953
DE;20257;Hamburg;53.570;9.946
DE;20259;Hamburg;53.572;9.952
DE;20350;BILD Hamburg;53.553;9.985
DE;20354;Hamburg;53.557;9.981
DE;20355;Hamburg;53.553;9.976
DE;20357;Hamburg;53.561;9.959
DE;20359;Hamburg;53.551;9.963
DE;20457;Hamburg;53.540;9.986
DE;20459;Hamburg;53.549;9.982
DE;20531;Stadtreinigung Hamburg;53.545;10.036
DE;20535;Hamburg;53.558;10.044
DE;20537;Hamburg;53.551;10.045
DE;20539;Hamburg;53.526;10.020
DE;21027;Berufsgenossenschaftliches Unfallkrankenhaus Hamburg;53.507;10.179
DE;21029;Hamburg;53.463;10.238
DE;21031;Hamburg;53.500;10.210
DE;21033;Hamburg;53.502;10.176
DE;21035;Hamburg;53.491;10.155
DE;21037;Hamburg;53.465;10.142
DE;21039;Börnsen;53.457;10.257
DE;21073;Hamburg;53.455;9.966
DE;21075;Hamburg;53.461;9.940
DE;21077;Hamburg;53.435;9.974
DE;21079;Hamburg;53.454;9.981
DE;21107;Hamburg;53.516;9.986
DE;21109;Hamburg;53.509;10.018
DE;21129;Hamburg;53.517;9.872
DE;21147;Hamburg;53.477;9.863
DE;21149;Hamburg;53.467;9.867
DE;21217;Seevetal;53.419;10.021
DE;21218;Seevetal;53.400;9.967
DE;21220;Seevetal;53.366;10.048
DE;21224;Rosengarten;53.407;9.926
DE;21227;Bendestorf;53.336;9.961
DE;21228;Harmstorf;53.350;9.983
DE;21244;Buchholz in der Nordheide;53.326;9.868
DE;21255;Dohren;53.276;9.709
DE;21256;Handeloh;53.246;9.839
DE;21258;Heidenau;53.317;9.667
DE;21259;Otter;53.240;9.742
DE;21261;Welle;53.240;9.802
DE;21266;Jesteburg;53.310;9.953
DE;21271;Asendorf;53.280;9.998
DE;21272;Egestorf;53.193;10.063
DE;21274;Undeloh;53.197;9.976
DE;21279;Appel;53.359;9.748
DE;21332;Landeskrankenhilfe VVaG;53.242;10.407
DE;21335;Lüneburg;53.233;10.408
DE;21337;Lüneburg;53.256;10.440
DE;21339;Lüneburg;53.260;10.397
DE;21354;Bleckede;53.290;10.734
DE;21357;Barum;53.326;10.390
DE;21358;Mechtersen;53.283;10.317
DE;21360;Vögelsen;53.275;10.354
DE;21365;Adendorf;53.282;10.438
DE;21368;Boitze;53.179;10.745
DE;21369;Nahrendorf;53.174;10.814
DE;21371;Tosterglope;53.210;10.819
DE;21376;Eyendorf;53.222;10.136
DE;21379;Echem;53.308;10.535
DE;21380;Artlenburg;53.372;10.488
DE;21382;Brietlingen;53.333;10.450
DE;21385;Rehlingen;53.127;10.217
DE;21386;Betzendorf;53.138;10.313
DE;21388;Soderstorf;53.143;10.148
DE;21391;Dachtmissen;53.252;10.334
DE;21394;Heiligenthal;53.226;10.297
DE;21395;Tespe;53.396;10.411
DE;21397;Vastorf;53.213;10.534
DE;21398;Neetze;53.265;10.621
DE;21400;Reinstorf;53.234;10.573
DE;21401;Thomasburg;53.233;10.667
DE;21403;Wendisch Evern;53.217;10.467
DE;21406;Melbeck;53.158;10.383
DE;21407;Deutsch Evern;53.200;10.433
DE;21409;Embsen;53.176;10.346
DE;21423;Drage;53.383;10.237
DE;21435;Stelle;53.384;10.111
DE;21436;Marschacht;53.415;10.375
DE;21438;Brackel;53.300;10.049
DE;21439;Marxen;53.312;10.004
DE;21441;Garstedt;53.285;10.161
DE;21442;Toppenstedt;53.264;10.114
DE;21444;Vierhöfen;53.267;10.217
DE;21445;Wulfsen;53.300;10.150
DE;21447;Handorf;53.341;10.347
DE;21449;Radbruch;53.317;10.283
DE;21465;Reinbek;53.508;10.249
DE;21481;Buchhorst;53.381;10.539
DE;21483;Lanze;53.423;10.546
DE;21493;Grove;53.551;10.511
DE;21502;Worth;53.446;10.415
DE;21509;Glinde;53.544;10.200
DE;21514;Büchen;53.512;10.641
DE;21516;Tramm;53.526;10.595
DE;21521;Aumühle;53.515;10.320
DE;21522;Hittbergen;53.356;10.570
DE;21524;Brunstorf;53.493;10.425
DE;21526;Hohenhorn;53.477;10.365
DE;21527;Kollow;53.467;10.467
DE;21529;Kröppelshagen-Fahrendorf;53.490;10.317
DE;21614;Buxtehude;53.467;9.686
DE;21629;Neu Wulmstorf;53.423;9.790
DE;21635;Jork;53.532;9.681
DE;21640;Horneburg;53.498;9.586
DE;21641;Apensen;53.433;9.617
DE;21643;Beckdorf;53.417;9.617
DE;21644;Sauensiek;53.383;9.600
DE;21646;Halvesbostel;53.355;9.598
DE;21647;Moisburg;53.406;9.699
DE;21649;Regesbostel;53.383;9.650
DE;21677;Hansestadt Stade Abteilung Personal u. innere Dienste;53.601;9.476
DE;21680;Stade;53.591;9.485
DE;21682;Stade;53.608;9.469
DE;21683;Stade;53.600;9.483
DE;21684;Stade;53.580;9.508
DE;21698;Brest;53.457;9.445
DE;21702;Ahlerstedt;53.400;9.450
DE;21706;Drochtersen;53.710;9.385
DE;21709;Burweg;53.610;9.307
DE;21710;Engelschoff;53.667;9.333
DE;21712;Großenwörden;53.683;9.267
DE;21714;Hammah;53.617;9.367
DE;21717;Deinste;53.526;9.424
DE;21720;Grünendeich;53.557;9.614
DE;21723;Hollern-Twielenfleth;53.600;9.550
DE;21726;Oldendorf;53.591;9.263
DE;21727;Estorf;53.576;9.203
DE;21729;Freiburg (Elbe);53.833;9.283
DE;21730;Balje;53.833;9.133
DE;21732;Krummendeich;53.831;9.204
DE;21734;Oederquart;53.803;9.237
DE;21737;Wischhafen;53.783;9.317
DE;21739;Dollern;53.533;9.550
DE;21745;Hemmoor;53.687;9.155
DE;21755;Hechthausen;53.640;9.239
DE;21756;Osten;53.700;9.200
DE;21762;Osterbruch;53.794;8.921
DE;21763;Neuenkirchen;53.777;8.894
DE;21765;Nordleda;53.767;8.833
DE;21769;Armstorf;53.606;9.089
DE;21770;Mittelstenahe;53.650;9.033
DE;21772;Stinstedt;53.661;8.972
DE;21775;Steinau;53.704;8.914
DE;21776;Wanna;53.750;8.800
DE;21781;Cadenberge;53.769;9.063
DE;21782;Bülkau;53.746;8.978
DE;21784;Geversdorf;53.800;9.083
DE;21785;Belum;53.809;9.017
DE;21787;Oberndorf;53.750;9.150
DE;21789;Wingst;53.736;9.081
DE;22039;HAF Hamburger Akademie für Fernstudien;53.573;10.080
DE;22041;Hamburg;53.575;10.091
DE;22043;Hamburg;53.573;10.113
DE;22045;Hamburg;53.582;10.124
DE;22047;Hamburg;53.592;10.096
DE;22049;Hamburg;53.581;10.069
DE;22081;Hamburg;53.576;10.036
DE;22083;Hamburg;53.578;10.039
DE;22085;Hamburg;53.576;10.027
DE;22087;Hamburg;53.565;10.034
DE;22089;Hamburg;53.566;10.059
DE;22111;Hamburg;53.541;10.106
DE;22113;Hamburg;53.523;10.127
DE;22115;Hamburg;53.526;10.157
DE;22117;Hamburg;53.540;10.126
DE;22119;Hamburg;53.548;10.112
DE;22143;Hamburg;53.608;10.180
DE;22145;Braak;53.610;10.185
DE;22147;Hamburg;53.609;10.148
DE;22149;Hamburg;53.594;10.149
DE;22159;Hamburg;53.615;10.113
DE;22175;Hamburg;53.617;10.086
DE;22177;Hamburg;53.611;10.072
DE;22179;Hamburg;53.609;10.086
DE;22222;Kasse.Hamburg;53.562;9.912
DE;22297;Hamburg;53.603;10.018
DE;22299;Hamburg;53.596;10.007
DE;22301;Hamburg;53.590;10.008
DE;22303;Hamburg;53.592;10.030
DE;22305;Hamburg;53.590;10.039
DE;22307;Hamburg;53.598;10.047
DE;22309;Hamburg;53.611;10.057
DE;22335;Hamburg;53.620;10.014
DE;22337;Hamburg;53.620;10.030
DE;22339;Hamburg;53.645;10.036
DE;22359;Hamburg;53.645;10.160
DE;22391;Hamburg;53.640;10.077
DE;22393;Hamburg;53.642;10.097
DE;22395;Hamburg;53.670;10.115
DE;22397;Hamburg;53.698;10.107
DE;22399;Hamburg;53.664;10.070
DE;22415;Hamburg;53.648;10.020
DE;22417;Hamburg;53.661;10.030
DE;22419;Hamburg;53.665;10.007
DE;22453;Hamburg;53.616;9.983
DE;22455;Hamburg;53.632;9.949
DE;22457;Hamburg;53.625;9.930
DE;22459;Hamburg;53.626;9.938
DE;22523;Hamburg;53.608;9.910
DE;22525;Hamburg;53.587;9.918
DE;22527;Hamburg;53.593;9.940
DE;22529;Hamburg;53.599;9.965
DE;22547;Hamburg;53.586;9.887
DE;22549;Hamburg;53.580;9.873
DE;22559;Hamburg;53.589;9.761
DE;22587;Hamburg;53.569;9.812
DE;22589;Hamburg;53.575;9.818
DE;22605;Hamburg;53.560;9.890
DE;22607;Hamburg;53.562;9.883
DE;22609;Hamburg;53.563;9.870
DE;22761;Hamburg;53.568;9.910
DE;22763;Hamburg;53.554;9.905
DE;22765;Hamburg;53.555;9.934
DE;22767;Hamburg;53.552;9.941
DE;22769;Hamburg;53.566;9.944
DE;22842;Albert Eisele;53.679;9.994
DE;22844;Norderstedt;53.725;10.012
DE;22846;Norderstedt;53.710;9.995
DE;22848;Norderstedt;53.674;9.983
DE;22850;Norderstedt;53.685;9.998
DE;22851;Norderstedt;53.687;10.037
DE;22867;SPAR Handels-Aktiengesellschaft;53.594;9.835
DE;22869;Schenefeld;53.600;9.850
DE;22880;Wedel;53.584;9.698
DE;22885;Barsbüttel;53.567;10.167
DE;22889;Tangstedt;53.733;10.083
DE;22923;edding Aktiengesellschaft;53.692;10.257
DE;22926;Ahrensburg;53.675;10.226
DE;22927;Großhansdorf;53.667;10.283
DE;22929;Köthel;53.633;10.394
DE;22941;Jersbek;53.731;10.242
DE;22946;Grande;53.605;10.384
DE;22949;Ammersbek;53.700;10.200
DE;22952;Lütjensee;53.650;10.367
DE;22955;Hoisdorf;53.650;10.317
DE;22956;Grönwohld;53.642;10.408
DE;22958;Kuddewörde;53.583;10.400
DE;22959;Linau;53.645;10.469
DE;22962;Siek;53.633;10.300
DE;22964;Steinburg;53.717;10.400
DE;22965;Todendorf;53.695;10.348
DE;22967;Tremsbüttel;53.744;10.310
DE;22969;Witzhave;53.567;10.333
DE;23539;Lübeck;53.870;10.687
DE;23543;Lübecker Nachrichten Verlagsgruppe;53.855;10.631
DE;23552;Lübeck;53.868;10.685
DE;23554;Lübeck;53.876;10.675
DE;23556;Lübeck;53.867;10.648
DE;23558;Lübeck;53.861;10.661
DE;23560;Lübeck;53.847;10.684
DE;23562;Lübeck;53.851;10.703
DE;23564;Lübeck;53.870;10.699
DE;23566;Lübeck;53.866;10.732
DE;23568;Lübeck;53.892;10.758
DE;23569;Lübeck;53.917;10.807
DE;23570;Lübeck;53.867;10.700
DE;23611;Bad Schwartau;53.919;10.697
DE;23617;Stockelsdorf;53.892;10.647
DE;23619;Zarpen;53.872;10.536
DE;23623;Ahrensbök;54.009;10.574
DE;23626;Ratekau;53.950;10.733
DE;23627;Groß Sarau;53.783;10.742
DE;23628;Klempau;53.775;10.658
DE;23629;Sarkwitz;54.003;10.710
DE;23669;Timmendorfer Strand;53.995;10.777
DE;23683;Scharbeutz;54.035;10.732
DE;23684;Scharbeutz;54.033;10.750
DE;23689;Pansdorf, Holstein;53.986;10.708
DE;23701;Eutin;54.101;10.674
DE;23714;Malente;54.186;10.621
DE;23715;Bosau;54.098;10.436
DE;23717;Kasseedorf;54.167;10.717
DE;23719;Glasau;54.050;10.517
DE;23730;Schashagen;54.110;10.824
DE;23738;Damlos;54.219;10.898
DE;23743;Grömitz;54.150;10.967
DE;23744;Schönwalde am Bungsberg;54.183;10.750
DE;23746;Kellenhusen;54.193;11.062
DE;23747;Dahme;54.217;11.083
DE;23749;Grube;54.233;11.033
DE;23758;Göhl;54.295;10.888
DE;23769;Fehmarn;54.438;11.194
DE;23774;Heiligenhafen;54.370;10.980
DE;23775;Großenbrode;54.383;11.083
DE;23777;Heringsdorf;54.301;11.007
DE;23779;Neukirchen;54.324;11.014
DE;23791;Möbel Kraft;53.938;10.299
DE;23795;Mözen;53.937;10.308
DE;23812;Wahlstedt;53.952;10.206
DE;23813;Blunk;54.013;10.340
DE;23815;Strukdorf;53.924;10.458
DE;23816;Leezen;53.866;10.269
DE;23818;Neuengörs;53.900;10.383
DE;23820;Pronstorf;53.950;10.467
DE;23821;Rohlstorf;53.967;10.389
DE;23823;Seedorf;54.050;10.417
DE;23824;Damsdorf;54.054;10.318
DE;23826;Bark;53.896;10.187
DE;23827;Wensin;53.994;10.406
DE;23829;Kükels;53.911;10.227
DE;23840;Carl Bockwoldt;53.810;10.398
DE;23843;Neritz;53.807;10.335
DE;23845;Seth;53.851;10.281
DE;23847;Grinau;53.754;10.491
DE;23858;Barnitz;53.831;10.496
DE;23860;Klein Wesenberg;53.808;10.558
DE;23863;Kayhude;53.770;10.171
DE;23864;Werbeservice Danger;53.799;10.135
DE;23866;Nahe;53.800;10.133
DE;23867;Sülfeld;53.800;10.233
DE;23869;Elmenhorst;53.767;10.267
DE;23879;Mölln;53.617;10.687
DE;23881;Bälau;53.621;10.611
DE;23883;Horst;53.604;10.788
DE;23896;Nusse;53.655;10.587
DE;23898;Kühsen;53.690;10.533
DE;23899;Gudow;53.544;10.752
DE;23909;Bäk;53.698;10.748
DE;23911;Salem;53.702;10.773
DE;23919;Niendorf;53.721;10.642
DE;23923;Niendorf;53.830;10.916
DE;23936;Upahl;53.844;11.154
DE;23942;Dassow;53.947;10.980
DE;23944;Ostseebad Boltenhagen;53.988;11.202
DE;23946;Boltenhagen;53.983;11.217
DE;23948;Klütz;53.940;11.168
DE;23952;Wismar, Mecklenburg;53.888;11.462
DE;23966;Wismar;53.892;11.464
DE;23968;Wismar;53.903;11.370
DE;23970;Benz;53.893;11.517
DE;23972;Lübow;53.839;11.489
DE;23974;Blowatz;53.961;11.550
DE;23992;Zurow;53.896;11.702
DE;23996;Bobitz;53.801;11.413
DE;23999;Insel Poel;54.000;11.433
DE;24099;Landeshauptstadt Kiel;54.322;10.134
DE;24103;Kiel;54.321;10.133
DE;24105;Kiel;54.335;10.135
DE;24106;Kiel;54.351;10.120
DE;24107;Kiel;54.336;10.055
DE;24109;Kiel;54.319;10.042
DE;24111;Kiel;54.333;10.133
DE;24113;Kiel;54.284;10.091
DE;24114;Kiel;54.316;10.130
DE;24116;Kiel;54.325;10.121
DE;24118;Kiel;54.333;10.118
DE;24119;Kronshagen;54.333;10.083
DE;24143;Kiel;54.306;10.145
DE;24145;Kiel;54.333;10.133
DE;24146;Kiel;54.333;10.133
DE;24147;Kiel;54.321;10.174
DE;24148;Kiel;54.319;10.170
DE;24149;Kiel;54.333;10.133
DE;24159;Kiel;54.397;10.150
DE;24161;Altenholz;54.400;10.133
DE;24211;Kühren;54.227;10.271
DE;24214;Noer;54.402;9.971
DE;24217;Wisch;54.388;10.372
DE;24220;Boksee;54.229;10.085
DE;24222;Schwentinental;54.294;10.217
DE;24223;Raisdorf;54.281;10.249
DE;24226;Heikendorf;54.367;10.200
DE;24229;Strande;54.443;10.125
DE;24232;Dobersdorf;54.326;10.257
DE;24235;Laboe;54.402;10.261
DE;24238;Selent;54.276;10.428
DE;24239;Achterwehr;54.313;9.966
DE;24241;Sören;54.214;10.017
DE;24242;Felde;54.300;9.933
DE;24244;Felm;54.417;10.050
DE;24245;Barmissen;54.219;10.157
DE;24247;Rodenbek;54.283;10.033
DE;24248;Mönkeberg;54.350;10.183
DE;24250;Löptin;54.186;10.177
DE;24251;Osdorf;54.433;10.017
DE;24253;Fahren;54.365;10.309
DE;24254;Rumohr;54.256;10.024
DE;24256;Schlesen;54.335;10.367
DE;24257;Köhn;54.358;10.476
DE;24259;Westensee;54.275;9.896
DE;24306;Plön;54.176;10.425
DE;24321;Klamp;54.316;10.575
DE;24326;Dersau;54.124;10.345
DE;24327;Högsdorf;54.261;10.636
DE;24329;Dannau;54.230;10.520
DE;24340;Windeby;54.460;9.828
DE;24349;Appart-Hotel Damp;54.586;10.021
DE;24351;Damp;54.583;9.926
DE;24354;Kosel;54.524;9.787
DE;24357;Güby;54.478;9.694
DE;24358;Hütten;54.422;9.706
DE;24360;Barkelsby;54.500;9.833
DE;24361;Haby;54.397;9.750
DE;24363;Holtsee;54.400;9.850
DE;24364;Holzdorf;54.550;9.883
DE;24366;Loose;54.517;9.883
DE;24367;Osterby;54.450;9.750
DE;24369;Waabs;54.533;9.983
DE;24376;Arnis;54.669;9.940
DE;24392;Boren;54.639;9.797
DE;24395;Nieby;54.743;9.907
DE;24398;Karby;54.623;9.960
DE;24399;Arnis;54.630;9.932
DE;24401;Böel;54.650;9.717
DE;24402;Esgrus;54.717;9.783
DE;24404;Maasholm;54.683;9.983
DE;24405;Rügge;54.675;9.742
DE;24407;Oersberg;54.650;9.850
DE;24409;Stoltebüll;54.700;9.883
DE;24534;Neumünster;54.072;9.983
DE;24536;Tasdorf;54.104;10.014
DE;24537;Neumünster;54.089;9.978
DE;24539;Neumünster;54.061;9.998
DE;24558;Wakendorf II;53.794;10.029
DE;24568;Nützen;53.843;9.981
DE;24576;Hagen;53.919;9.856
DE;24582;Bissee;54.174;10.041
DE;24589;Dätgen;54.180;9.877
DE;24594;Mörel;54.096;9.682
DE;24598;Boostedt;53.994;10.061
DE;24601;Belau;54.111;10.224
DE;24610;Gönnebek;54.044;10.206
DE;24613;Aukrug;54.063;9.772
DE;24616;Borstel;53.990;9.825
DE;24619;Tarbek;54.067;10.228
DE;24620;Bönebüttel;54.083;10.067
DE;24622;Gnutz;54.133;9.817
DE;24623;Großenaspe;53.983;9.967
DE;24625;Großharrie;54.130;10.062
DE;24626;Groß Kummerfeld;54.050;10.083
DE;24628;Hartenholm;53.899;10.059
DE;24629;Kisdorf;53.817;10.017
DE;24631;Langwedel;54.210;9.928
DE;24632;Heidmoor;53.850;9.867
DE;24634;Arpsdorf;54.042;9.892
DE;24635;Daldorf;54.017;10.208
DE;24637;Schillsdorf;54.117;10.133
DE;24638;Schmalensee;54.083;10.271
DE;24640;Hasenmoor;53.892;9.975
DE;24641;Hüttblek;53.842;10.104
DE;24643;Struvenhütten;53.867;10.050
DE;24644;Loop;54.141;9.926
DE;24646;Warder;54.217;9.883
DE;24647;Wasbek;54.062;9.899
DE;24649;Fuhlendorf;53.951;9.895
DE;24768;Rendsburg;54.307;9.663
DE;24782;Rickert;54.326;9.670
DE;24783;Osterrönfeld;54.290;9.699
DE;24784;Westerrönfeld;54.283;9.650
DE;24787;Fockbek;54.300;9.600
DE;24790;Haßmoor;54.312;9.759
DE;24791;Alt Duvenstedt;54.367;9.650
DE;24793;Brammer;54.172;9.756
DE;24794;Bünsdorf;54.355;9.709
DE;24796;Bovenau;54.330;9.869
DE;24797;Hörsten;54.219;9.553
DE;24799;Meggerdorf;54.314;9.425
DE;24800;Elsdorf-Westermühlen;54.267;9.517
DE;24802;Bokel;54.238;9.837
DE;24803;Erfde;54.292;9.325
DE;24805;Hamdorf;54.221;9.484
DE;24806;Hohn;54.296;9.492
DE;24808;Jevenstedt;54.233;9.667
DE;24809;Nübbel;54.267;9.617
DE;24811;Ahlefeld;54.406;9.635
DE;24813;Schülp bei Rendsburg;54.267;9.633
DE;24814;Sehestedt;54.367;9.817
DE;24816;Brinjahe;54.171;9.654
DE;24817;Tetenhusen;54.350;9.500
DE;24819;Haale;54.154;9.575
DE;24837;Schleswig;54.522;9.559
DE;24848;Kropp;54.412;9.471
DE;24850;Hüsby;54.522;9.489
DE;24852;Eggebek;54.604;9.338
DE;24855;Jübek;54.575;9.408
DE;24857;Fahrdorf;54.500;9.633
DE;24860;Uelsby;54.617;9.578
DE;24861;Bergenhusen;54.383;9.317
DE;24863;Börm;54.400;9.383
DE;24864;Goltoft;54.542;9.717
DE;24866;Busdorf;54.491;9.550
DE;24867;Dannewerk;54.483;9.500
DE;24869;Dörpstedt;54.433;9.367
DE;24870;Ellingstedt;54.475;9.411
DE;24872;Groß Rheide;54.441;9.435
DE;24873;Havetoft;54.650;9.517
DE;24875;Havetoftloit;54.662;9.559
DE;24876;Hollingstedt;54.459;9.337
DE;24878;Jagel;54.453;9.552
DE;24879;Idstedt;54.567;9.525
DE;24881;Nübel;54.567;9.583
DE;24882;Schaalby;54.550;9.633
DE;24884;Selk;54.467;9.592
DE;24885;Sieverstedt;54.642;9.470
DE;24887;Silberstedt;54.517;9.383
DE;24888;Loit;54.608;9.725
DE;24890;Stolk;54.592;9.567
DE;24891;Struxdorf;54.641;9.644
DE;24893;Taarstedt;54.567;9.683
DE;24894;Tolk;54.590;9.661
DE;24896;Treia;54.500;9.317
DE;24897;Ulsnis;54.567;9.750
DE;24899;Wohlde;54.406;9.299
DE;24937;Flensburg;54.786;9.431
DE;24939;Flensburg;54.798;9.421
DE;24941;Flensburg;54.751;9.415
DE;24943;Tastrup;54.779;9.475
DE;24944;Flensburg;54.809;9.470
DE;24955;Harrislee;54.800;9.383
DE;24960;Glücksburg;54.818;9.558
DE;24963;Tarp;54.662;9.385
DE;24966;Sörup;54.717;9.667
DE;24969;Lindewitt;54.700;9.225
DE;24972;Quern;54.757;9.754
DE;24975;Husby;54.757;9.552
DE;24976;Handewitt;54.764;9.315
DE;24977;Grundhof;54.799;9.638
DE;24980;Meyn;54.754;9.182
DE;24983;Handewitt;54.764;9.315
DE;24986;Rüde;54.758;9.589
DE;24988;Oeversee;54.709;9.428
DE;24989;Dollerup;54.778;9.680
DE;24991;Großsolt;54.714;9.505
DE;24992;Jörl;54.617;9.300
DE;24994;Holt;54.824;9.179
DE;24996;Ahneby;54.722;9.735
DE;24997;Wanderup;54.683;9.333
DE;24999;Wees;54.806;9.517
DE;25335;Elmshorn;53.759;9.621
DE;25336;Elmshorn;53.736;9.657
DE;25337;Elmshorn;53.749;9.704
DE;25348;Glückstadt;53.791;9.442
DE;25355;Heede;53.790;9.765
DE;25358;Hohenfelde;53.821;9.592
DE;25361;Elskop;53.828;9.505
DE;25364;Bokel;53.860;9.707
DE;25365;Klein Offenseth-Sparrieshoop;53.797;9.687
DE;25368;Kiebitzreihe;53.783;9.617
DE;25370;Seester;53.718;9.598
DE;25371;Seestermühe;53.700;9.567
DE;25373;Ellerhoop;53.726;9.769
DE;25376;Borsfleth;53.833;9.450
DE;25377;Kollmar;53.729;9.479
DE;25379;Herzhorn;53.783;9.483
DE;25404;Pinneberg;53.659;9.801
DE;25421;Pinneberg;53.659;9.801
DE;25429;Uetersen;53.693;9.654
DE;25436;Moorrege;53.691;9.667
DE;25437;Tornesch;53.704;9.731
DE;25451;Quickborn;53.728;9.909
DE;25462;Rellingen;53.641;9.865
DE;25469;Halstenbek;53.633;9.850
DE;25474;Hasloh;53.673;9.901
DE;25479;Ellerau;53.750;9.917
DE;25482;Appen;53.658;9.746
DE;25485;Bilsen;53.775;9.860
DE;25486;Alveslohe;53.783;9.917
DE;25488;Holm;53.617;9.667
DE;25489;Haselau;53.650;9.606
DE;25491;Hetlingen;53.607;9.637
DE;25492;Heist;53.650;9.650
DE;25494;Borstel-Hohenraden;53.683;9.817
DE;25495;Kummerfeld;53.693;9.791
DE;25497;Prisdorf;53.683;9.750
DE;25499;Tangstedt;53.677;9.849
DE;25522;Novitas BKK;53.932;9.520
DE;25524;Itzehoe;53.919;9.519
DE;25541;Brunsbüttel;53.895;9.105
DE;25548;Auufer;53.960;9.708
DE;25551;Silzen;53.982;9.621
DE;25554;Kleve;53.942;9.375
DE;25557;Gokels;54.123;9.419
DE;25560;Puls;54.052;9.466
DE;25563;Wrist;53.926;9.763
DE;25566;Lägerdorf;53.875;9.584
DE;25569;Hodorf;53.884;9.457
DE;25572;Büttel;53.927;9.251
DE;25573;Beidenfleth;53.879;9.413
DE;25575;Beringstedt;54.117;9.533
DE;25576;Brokdorf;53.864;9.323
DE;25578;Dägeling;53.872;9.533
DE;25579;Rade;54.000;9.754
DE;25581;Hennstedt;54.033;9.708
DE;25582;Drage;54.003;9.510
DE;25584;Besdorf;54.046;9.354
DE;25585;Tackesdorf;54.158;9.483
DE;25587;Münsterdorf;53.902;9.541
DE;25588;Huje;53.978;9.443
DE;25590;Osterstedt;54.108;9.574
DE;25591;Ottenbüttel;53.971;9.504
DE;25593;Reher;54.058;9.558
DE;25594;Vaale;53.991;9.370
DE;25596;Wacken;54.029;9.381
DE;25597;Moordiek;53.912;9.624
DE;25599;Wewelsfleth;53.850;9.400
DE;25693;Gudendorf;53.994;9.085
DE;25704;Meldorf;54.093;9.079
DE;25709;Helse;53.954;8.987
DE;25712;Kuden;54.004;9.231
DE;25715;Dingen;53.952;9.134
DE;25718;Friedrichskoog;54.017;8.917
DE;25719;Barlt;54.029;9.044
DE;25721;Eggstedt;54.050;9.267
DE;25724;Neufeld;53.906;9.011
DE;25725;Bornholt;54.092;9.317
DE;25727;Frestedt;54.050;9.191
DE;25729;Windbergen;54.050;9.117
DE;25746;Heide;54.202;9.078
DE;25761;Büsum;54.152;8.873
DE;25764;Schülp;54.205;8.915
DE;25767;Bunsoh;54.155;9.304
DE;25770;Lieth;54.153;9.064
DE;25774;Lehe;54.309;9.008
DE;25776;Sankt Annen;54.313;9.062
DE;25779;Hägen;54.274;9.158
DE;25782;Hövede;54.218;9.276
DE;25785;Odderade;54.141;9.187
DE;25786;Dellstedt;54.233;9.367
DE;25788;Delve;54.291;9.247
DE;25791;Linden;54.242;9.183
DE;25792;Strübbel;54.252;8.979
DE;25794;Pahlen;54.264;9.324
DE;25795;Weddingstedt;54.251;9.070
DE;25797;Wöhrden;54.167;9.000
DE;25799;Wrohm;54.213;9.382
DE;25813;Husum;54.458;9.062
DE;25821;Almdorf;54.605;8.986
DE;25826;Sankt Peter-Ording;54.304;8.641
DE;25832;Tönning;54.326;8.923
DE;25836;Welt;54.328;8.785
DE;25840;Koldenbüttel;54.380;9.077
DE;25842;Bargum;54.679;8.929
DE;25845;Nordstrand;54.507;8.885
DE;25849;Pellworm;54.516;8.645
DE;25850;Bondelum;54.567;9.242
DE;25852;Bordelum;54.633;8.933
DE;25853;Bohmstedt;54.594;9.056
DE;25855;Haselund;54.600;9.183
DE;25856;Hattstedt;54.539;9.011
DE;25858;Högel;54.650;9.067
DE;25859;Hooge;54.570;8.548
DE;25860;Olderup;54.530;9.089
DE;25862;Goldebek;54.658;9.129
DE;25863;Langeneß;54.633;8.633
DE;25864;Löwenstedt;54.622;9.173
DE;25866;Mildstedt;54.467;9.100
DE;25868;Norderstapel;54.360;9.241
DE;25869;Gröde;54.633;8.717
DE;25870;Oldenswort;54.388;8.918
DE;25872;Wittbek;54.465;9.217
DE;25873;Rantrum;54.444;9.149
DE;25875;Schobüll;54.509;9.006
DE;25876;Hude;54.396;9.200
DE;25878;Drage;54.361;9.162
DE;25879;Süderstapel;54.350;9.217
DE;25881;Tating;54.360;8.701
DE;25882;Tetenbüll;54.352;8.828
DE;25884;Viöl;54.588;9.164
DE;25885;Ahrenviöl;54.489;9.225
DE;25887;Winnert;54.433;9.200
DE;25889;Witzwort;54.408;8.954
DE;25899;Bosbüll;54.777;8.808
DE;25917;Leck;54.771;9.008
DE;25920;Stedesand;54.748;8.898
DE;25923;Holm;54.854;8.895
DE;25924;Rodenäs;54.858;8.678
DE;25926;Karlum;54.844;9.010
DE;25927;Aventoft;54.871;8.751
DE;25938;Dunsum;54.710;8.478
DE;25946;Nebel;54.653;8.359
DE;25980;Rantum;54.872;8.336
DE;25992;List;55.019;8.431
DE;25996;Wenningstedt;54.936;8.330
DE;25997;Hörnum;54.757;8.288
DE;25999;Kampen;54.954;8.342
DE;26121;Oldenburg;53.160;8.205
DE;26122;Oldenburg;53.141;8.217
DE;26123;Oldenburg;53.157;8.233
DE;26125;Oldenburg;53.170;8.225
DE;26127;Oldenburg;53.168;8.211
DE;26129;Oldenburg;53.155;8.171
DE;26131;Oldenburg;53.131;8.183
DE;26133;Oldenburg;53.116;8.216
DE;26135;Oldenburg;53.127;8.238
DE;26160;Bad Zwischenahn;53.172;8.041
DE;26169;Friesoythe;53.023;7.858
DE;26180;Rastede;53.250;8.200
DE;26188;Edewecht;53.123;8.114
DE;26197;Großenkneten;52.944;8.253
DE;26203;Wardenburg;53.067;8.200
DE;26209;Hatten;53.017;8.350
DE;26215;Wiefelstede;53.250;8.117
DE;26219;Bösel;53.000;7.950
DE;26316;Varel;53.384;8.119
DE;26340;Zetel;53.400;7.963
DE;26345;Bockhorn;53.385;8.017
DE;26349;Jade;53.384;8.241
DE;26382;Wilhelmshaven;53.523;8.107
DE;26384;Wilhelmshaven;53.539;8.144
DE;26386;Wilhelmshaven;53.557;8.127
DE;26388;Wilhelmshaven;53.577;8.102
DE;26389;Wilhelmshaven;53.524;8.087
DE;26409;Wittmund;53.589;7.760
DE;26419;Schortens;53.539;7.960
DE;26427;Dunum;53.637;7.644
DE;26434;Wangerland;53.650;7.945
DE;26441;Jever;53.572;7.894
DE;26446;Friedeburg;53.464;7.848
DE;26452;Sande;53.496;8.016
DE;26465;Langeoog;53.750;7.483
DE;26474;Spiekeroog;53.770;7.695
DE;26486;Wangerooge;53.790;7.899
DE;26487;Blomberg;53.574;7.533
DE;26489;Ochtersum;53.607;7.516
DE;26506;Norden;53.583;7.192
DE;26524;Hage;53.604;7.288
DE;26529;Osteel;53.524;7.275
DE;26532;Großheide;53.593;7.363
DE;26548;Norderney;53.708;7.158
DE;26553;Dornum;53.655;7.430
DE;26556;Utarp;53.592;7.453
DE;26571;Juist;53.678;6.996
DE;26579;Baltrum;53.728;7.371
DE;26603;Aurich;53.472;7.478
DE;26605;Aurich;53.473;7.530
DE;26607;Aurich;53.484;7.515
DE;26624;Südbrookmerland;53.476;7.352
DE;26629;Großefehn;53.397;7.593
DE;26632;Ihlow;53.410;7.403
DE;26639;Wiesmoor;53.414;7.720
DE;26655;Westerstede;53.257;7.927
DE;26670;Uplengen;53.306;7.751
DE;26676;Barßel;53.170;7.750
DE;26683;Saterland;53.103;7.683
DE;26689;Apen;53.226;7.749
DE;26721;Emden;53.370;7.203
DE;26723;Emden;53.367;7.217
DE;26725;Emden;53.353;7.218
DE;26736;Krummhörn;53.440;7.091
DE;26757;Borkum;53.581;6.691
DE;26759;Hinte;53.421;7.196
DE;26789;Leer (Ostfriesland);53.235;7.475
DE;26802;Moormerland;53.311;7.423
DE;26810;Westoverledingen;53.169;7.461
DE;26817;Rhauderfehn;53.136;7.575
DE;26826;Weener;53.163;7.351
DE;26831;Boen;53.187;7.269
DE;26835;Hesel;53.305;7.607
DE;26842;Ostrhauderfehn;53.133;7.617
DE;26844;Jemgum;53.267;7.383
DE;26845;Nortmoor;53.246;7.572
DE;26847;Detern;53.209;7.674
DE;26849;Filsum;53.242;7.628
DE;26871;Papenburg;53.077;7.404
DE;26892;Lehe;52.963;7.340
DE;26897;Bockhorst;52.991;7.630
DE;26899;Rhede;53.060;7.271
DE;26901;Lorup;52.919;7.676
DE;26903;Surwold;52.978;7.515
DE;26904;Börger;52.912;7.536
DE;26906;Dersum;52.961;7.274
DE;26907;Walchum;52.927;7.283
DE;26909;Neulehe;52.981;7.431
DE;26919;Brake;53.325;8.465
DE;26931;Elsfleth;53.237;8.457
DE;26935;Stadland;53.383;8.383
DE;26936;Stadland;53.383;8.383
DE;26937;Stadland;53.383;8.383
DE;26939;Ovelgönne;53.342;8.422
DE;26954;Nordenham;53.486;8.481
DE;26969;Butjadingen;53.547;8.335
DE;27209;Abfall Wirtschaftsgesellschaft mbh;52.824;8.699
DE;27211;Bassum;52.851;8.728
DE;27232;Sulingen;52.684;8.809
DE;27239;Twistringen;52.799;8.642
DE;27243;Dünsen;52.909;8.587
DE;27245;Barenburg;52.595;8.815
DE;27246;Borstel;52.665;9.020
DE;27248;Ehrenburg;52.750;8.700
DE;27249;Maasen;52.700;8.891
DE;27251;Scholen;52.755;8.759
DE;27252;Schwaförden;52.738;8.830
DE;27254;Siedenburg;52.705;8.953
DE;27257;Sudwalde;52.788;8.860
DE;27259;Varrel;52.624;8.692
DE;27280;Vereinigte Informationssysteme Tierhaltung (VIT);52.923;9.239
DE;27281;Staatsanwaltschaft Verden;52.923;9.235
DE;27283;Verden (Aller);52.921;9.248
DE;27299;Langwedel;52.979;9.185
DE;27305;Engeln;52.828;8.944
DE;27308;Kirchlinteln;52.942;9.318
DE;27313;Dörverden;52.850;9.233
DE;27318;Hoya;52.830;9.130
DE;27321;Morsum;52.951;9.021
DE;27324;Eystrup;52.781;9.232
DE;27327;Martfeld;52.888;9.039
DE;27330;Asendorf;52.772;9.005
DE;27333;Warpe;52.754;9.139
DE;27336;Häuslingen;52.787;9.402
DE;27337;Blender;52.917;9.133
DE;27339;Riede;52.967;8.950
DE;27356;Rotenburg (Wümme);53.120;9.424
DE;27367;Reeßum;53.116;9.260
DE;27374;Visselhövede;52.986;9.583
DE;27383;Scheeßel;53.167;9.483
DE;27386;Bothel;53.065;9.476
DE;27389;Fintel;53.199;9.583
DE;27404;Gyhum;53.293;9.256
DE;27412;Breddorf;53.239;9.110
DE;27419;Kalbe;53.297;9.502
DE;27432;Oerel;53.495;9.046
DE;27442;Gnarrenburg;53.383;9.000
DE;27446;Farven;53.401;9.239
DE;27449;Kutenholz;53.481;9.321
DE;27472;Cuxhaven;53.858;8.709
DE;27474;Cuxhaven;53.855;8.677
DE;27476;Cuxhaven;53.861;8.648
DE;27478;Cuxhaven;53.819;8.664
DE;27498;Helgoland;54.181;7.886
DE;27499;Hamburg Neuwerk;53.917;8.500
DE;27568;Bremerhaven;53.569;8.574
DE;27570;Bremerhaven;53.529;8.591
DE;27572;Bremerhaven;53.500;8.605
DE;27574;Bremerhaven;53.530;8.610
DE;27576;Bremerhaven;53.554;8.593
DE;27578;Bremerhaven;53.589;8.598
DE;27580;Bremerhaven;53.569;8.597
DE;27607;Langen;53.605;8.595
DE;27612;Loxstedt;53.467;8.650
DE;27616;Bokel;53.437;8.808
DE;27619;Schiffdorf;53.533;8.650
DE;27624;Köhlen;53.597;8.820
DE;27628;Uthlede;53.349;8.619
DE;27637;Nordholz;53.783;8.600
DE;27638;Wremen;53.650;8.517
DE;27639;Dorum;53.697;8.559
DE;27709;Stadt;53.227;8.795
DE;27711;Osterholz-Scharmbeck;53.227;8.795
DE;27721;Ritterhude;53.183;8.736
DE;27726;Worpswede;53.217;8.933
DE;27729;Holste;53.339;8.830
DE;27749;Delmenhorst;53.051;8.629
DE;27751;Delmenhorst;53.048;8.661
DE;27753;Delmenhorst;53.063;8.624
DE;27755;Delmenhorst;53.028;8.639
DE;27777;Ganderkesee;53.033;8.533
DE;27793;Wildeshausen;52.895;8.434
DE;27798;Hude (Oldenburg);53.117;8.467
DE;27801;Dötlingen;52.933;8.383
DE;27804;Berne;53.181;8.482
DE;27809;Lemwerder;53.167;8.617
DE;28100;Radio Bremen;53.080;8.796
DE;28189;LZB i. d. Fr. Hansestadt Bremen, Niedersachsen u. Sachsen.-Anhalt;53.076;8.817
DE;28195;Bremen;53.089;8.791
DE;28197;Bremen;53.085;8.746
DE;28199;Bremen;53.062;8.790
DE;28201;Bremen;53.058;8.804
DE;28203;Bremen;53.071;8.832
DE;28205;Bremen;53.071;8.846
DE;28207;Bremen;53.069;8.870
DE;28209;Bremen;53.084;8.827
DE;28211;Bremen;53.086;8.855
DE;28213;Bremen;53.109;8.781
DE;28215;Bremen;53.093;8.807
DE;28217;Bremen;53.094;8.783
DE;28219;Bremen;53.104;8.787
DE;28237;Bremen;53.117;8.759
DE;28239;Bremen;53.124;8.746
DE;28259;Bremen;53.054;8.746
DE;28277;Bremen;53.109;8.781
DE;28279;Bremen;53.048;8.838
DE;28307;Bremen;53.044;8.956
DE;28309;Bremen;53.051;8.890
DE;28323;Radio Bremen;53.073;8.869
DE;28325;Bremen;53.109;8.781
DE;28327;Bremen;53.081;8.893
DE;28329;Bremen;53.081;8.872
DE;28335;Bremen;53.054;8.746
DE;28355;Bremen;53.100;8.903
DE;28357;Bremen;53.118;8.895
DE;28359;Bremen;53.100;8.875
DE;28717;Bremen;53.173;8.704
DE;28719;Bremen;53.173;8.713
DE;28755;Bremen;53.109;8.781
DE;28757;Bremen;53.109;8.781
DE;28759;Bremen;53.109;8.781
DE;28777;Bremen;53.109;8.781
DE;28779;Bremen;53.109;8.781
DE;28790;Schwanewede;53.232;8.541
DE;28816;Stuhr;53.033;8.750
DE;28832;Achim;53.014;9.026
DE;28844;Weyhe;52.989;8.831
DE;28855;Kreiszeitung;52.919;8.807
DE;28857;Syke;52.913;8.822
DE;28865;Lilienthal;53.142;8.903
DE;28870;Ottersberg;53.129;9.107
DE;28876;Oyten;53.050;9.017
DE;28879;Grasberg;53.183;8.983
DE;29221;Celle;52.617;10.085
DE;29223;Celle;52.633;10.084
DE;29225;Celle;52.612;10.040
DE;29227;Celle;52.611;10.099
DE;29229;Celle;52.617;10.083
DE;29303;Bergen;52.808;9.964
DE;29308;Winsen (Aller);52.684;9.909
DE;29313;Hambühren;52.633;9.983
DE;29320;Hermannsburg;52.833;10.090
DE;29323;Wietze;52.650;9.833
DE;29328;Faßberg;52.900;10.167
DE;29331;Lachendorf;52.617;10.250
DE;29336;Nienhagen;52.557;10.102
DE;29339;Wathlingen;52.537;10.151
DE;29342;Wienhausen;52.580;10.189
DE;29345;Unterlüß;52.835;10.297
DE;29348;Eschede;52.726;10.259
DE;29351;Eldingen;52.683;10.333
DE;29352;Adelheidsdorf;52.564;10.060
DE;29353;Ahnsbeck;52.611;10.285
DE;29355;Beedenbostel;52.643;10.259
DE;29356;Bröckel;52.516;10.215
DE;29358;Eicklingen;52.550;10.184
DE;29359;Habighorst;52.709;10.227
DE;29361;Höfer;52.683;10.250
DE;29362;Hohne;52.587;10.376
DE;29364;Langlingen;52.556;10.283
DE;29365;Sprakensehl;52.767;10.492
DE;29367;Steinhorst;52.683;10.400
DE;29369;Ummern;52.591;10.432
DE;29377;Butting;52.665;10.684
DE;29378;Wittingen;52.728;10.739
DE;29379;Wittingen;52.733;10.717
DE;29386;Obernholz;52.733;10.566
DE;29389;Bad Bodenteich;52.833;10.683
DE;29392;Wesendorf;52.600;10.533
DE;29393;Groß Oesingen;52.648;10.464
DE;29394;Lüder;52.809;10.666
DE;29396;Schönewörde;52.633;10.633
DE;29399;Wahrenholz;52.617;10.600
DE;29410;Chüden;52.852;11.193
DE;29413;Dähre;52.799;10.943
DE;29416;Binde;52.798;11.238
DE;29439;Lüchow;52.968;11.154
DE;29451;Schaafhausen;53.092;11.101
DE;29456;Hitzacker;53.150;11.002
DE;29459;Clenze;52.951;10.942
DE;29462;Wustrow;52.924;11.129
DE;29465;Schnega;52.884;10.872
DE;29468;Bergen (Dumme);52.890;10.940
DE;29471;Gartow;53.019;11.445
DE;29472;Damnatz;53.141;11.169
DE;29473;Göhrde;53.127;10.931
DE;29475;Gorleben;53.048;11.367
DE;29476;Gusborn;53.074;11.201
DE;29478;Höhbeck;53.059;11.435
DE;29479;Jameln;53.043;11.050
DE;29481;Karwitz;53.084;10.999
DE;29482;Küsten;53.010;11.035
DE;29484;Langendorf;53.101;11.256
DE;29485;Lemgow;52.917;11.333
DE;29487;Luckau;52.928;11.049
DE;29488;Lübbow;52.912;11.181
DE;29490;Neu Darchau;53.229;10.885
DE;29491;Prezelle;52.967;11.400
DE;29493;Schnackenburg;53.037;11.565
DE;29494;Trebel;53.000;11.317
DE;29496;Waddeweitz;52.997;10.965
DE;29497;Woltersdorf;52.950;11.217
DE;29499;Zernien;53.069;10.883
DE;29523;Hansestadt Uelzen;52.963;10.570
DE;29525;Uelzen;52.966;10.561
DE;29549;Bad Bevensen;53.079;10.581
DE;29553;Bienenbüttel;53.142;10.487
DE;29556;Suderburg;52.896;10.451
DE;29559;Wrestedt;52.904;10.575
DE;29562;Suhlendorf;52.933;10.767
DE;29565;Wriedel;53.031;10.299
DE;29568;Wieren;52.885;10.659
DE;29571;Rosche;52.987;10.752
DE;29574;Ebstorf;53.028;10.418
DE;29575;Altenmedingen;53.130;10.602
DE;29576;Barum;53.050;10.517
DE;29578;Eimke;52.966;10.313
DE;29579;Emmendorf;53.020;10.565
DE;29581;Gerdau;52.967;10.417
DE;29582;Hanstedt I;53.050;10.367
DE;29584;Himbergen;53.094;10.729
DE;29585;Jelmstorf;53.101;10.522
DE;29587;Natendorf;53.080;10.470
DE;29588;Oetzen;53.019;10.676
DE;29590;Rätzlingen;52.976;10.675
DE;29591;Römstedt;53.100;10.650
DE;29593;Schwienau;53.006;10.445
DE;29594;Soltendieck;52.874;10.762
DE;29596;Stadensen;52.876;10.556
DE;29597;Stoetze;53.067;10.783
DE;29599;Weste;53.059;10.703
DE;29614;Soltau;52.986;9.843
DE;29633;Munster;52.986;10.088
DE;29640;Schneverdingen;53.117;9.795
DE;29643;Neuenkirchen;53.033;9.706
DE;29646;Bispingen;53.083;9.998
DE;29649;Wietzendorf;52.917;9.983
DE;29664;Walsrode;52.861;9.593
DE;29683;Fallingbostel;52.850;9.688
DE;29690;Essel;52.680;9.628
DE;29693;Böhme;52.752;9.570
DE;29699;Bomlitz;52.900;9.650
DE;30132;Berufsgenossenschaft Verkehrswirtschaft Post-Logistik, Telekommunikation;52.390;9.755
DE;30133;VHV Allgemeine Kautionsversicherung;52.401;9.766
DE;30151;NORD/LB;52.368;9.742
DE;30156;Sozialversicherung für Landwirtschaft Forsten und Gartenbau;52.355;9.760
DE;30159;Hannover;52.374;9.737
DE;30161;Hannover;52.387;9.746
DE;30163;Hannover;52.394;9.748
DE;30165;Hannover;52.401;9.722
DE;30167;Hannover;52.391;9.708
DE;30169;Hannover;52.363;9.748
DE;30171;Hannover;52.370;9.752
DE;30173;Hannover;52.359;9.756
DE;30175;Hannover;52.367;9.717
DE;30177;Hannover;52.397;9.771
DE;30179;Hannover;52.414;9.754
DE;30419;Hannover;52.414;9.660
DE;30449;Hannover;52.368;9.708
DE;30451;Hannover;52.375;9.709
DE;30453;Hannover;52.367;9.681
DE;30455;Hannover;52.357;9.671
DE;30457;Hannover;52.329;9.700
DE;30459;Hannover;52.343;9.715
DE;30517;MDKN Medizinischer Dienst der Krankenversicherung Niedersachsen;52.328;9.778
DE;30519;Hannover;52.340;9.774
DE;30521;Hannover;52.367;9.717
DE;30539;Hannover;52.339;9.829
DE;30559;Hannover;52.361;9.834
DE;30625;Hannover;52.380;9.807
DE;30627;Hannover;52.367;9.717
DE;30629;Hannover;52.389;9.850
DE;30655;Hannover;52.403;9.794
DE;30657;Hannover;52.426;9.792
DE;30659;Hannover;52.410;9.808
DE;30669;Hannover;52.367;9.717
DE;30684;Berufsgenossenschaft Rohstoffe u. chemische Industrie, Scanzentrum;52.332;9.775
DE;30691;HUK-Coburg;52.377;9.729
DE;30820;Heycom;52.419;9.574
DE;30823;Garbsen;52.418;9.602
DE;30826;Garbsen;52.476;9.536
DE;30827;Garbsen;52.435;9.611
DE;30851;Langenhagen;52.438;9.743
DE;30853;Langenhagen;52.451;9.749
DE;30855;Langenhagen;52.440;9.665
DE;30880;Laatzen;52.315;9.797
DE;30890;Barsinghausen;52.300;9.450
DE;30900;Wedemark;52.541;9.743
DE;30916;Isernhagen;52.433;9.850
DE;30926;Seelze;52.396;9.597
DE;30938;Burgwedel;52.503;9.860
DE;30952;Ronnenberg;52.319;9.655
DE;30966;Hemmingen;52.314;9.724
DE;30974;Wennigsen;52.274;9.573
DE;30982;Pattensen;52.264;9.764
DE;30989;Gehrden;52.314;9.600
DE;31008;Elze;52.123;9.736
DE;31020;Salzhemmendorf;52.089;9.631
DE;31028;Gronau (Leine);52.083;9.783
DE;31029;Banteln;52.067;9.750
DE;31032;Betheln;52.114;9.794
DE;31033;Brüggen;52.042;9.774
DE;31036;Eime;52.075;9.721
DE;31039;Rheden;52.058;9.787
DE;31061;Alfeld (Leine);51.988;9.817
DE;31073;Delligsen;51.941;9.803
DE;31079;Almstedt;52.036;9.913
DE;31084;Freden (Leine);51.933;9.900
DE;31085;Everode;51.950;9.917
DE;31088;Winzenburg;51.933;9.933
DE;31089;Duingen;52.005;9.696
DE;31091;Coppengrave;51.983;9.733
DE;31093;Hoyershausen;52.019;9.754
DE;31094;Marienhagen;52.037;9.687
DE;31096;Weenzen;52.033;9.667
DE;31097;Harbarnsen;51.983;9.967
DE;31099;Woltershausen;51.983;9.950
DE;31131;Gate Gourmet;52.166;9.992
DE;31134;Hildesheim;52.153;9.956
DE;31135;Hildesheim;52.165;9.977
DE;31137;Hildesheim;52.160;9.933
DE;31139;Hildesheim;52.141;9.941
DE;31141;Hildesheim;52.135;9.971
DE;31157;Sarstedt;52.235;9.854
DE;31162;Bad Salzdetfurth;52.058;10.006
DE;31167;Bockenem;52.010;10.132
DE;31171;Nordstemmen;52.162;9.784
DE;31174;Schellerten;52.185;10.102
DE;31177;Harsum;52.210;9.965
DE;31180;Giesen;52.197;9.899
DE;31185;Söhlde;52.189;10.232
DE;31188;Holle;52.087;10.160
DE;31191;Algermissen;52.253;9.969
DE;31195;Neuhof;51.972;10.030
DE;31196;Sehlem;52.012;9.976
DE;31199;Diekholzen;52.096;9.919
DE;31224;Peine;52.323;10.231
DE;31226;Peine;52.314;10.234
DE;31228;Peine;52.340;10.249
DE;31234;Edemissen;52.387;10.261
DE;31241;Ilsede;52.263;10.199
DE;31246;Lahstedt;52.250;10.217
DE;31249;Hohenhameln;52.258;10.064
DE;31273;BKK exklusiv;52.389;9.966
DE;31275;Lehrte;52.372;9.979
DE;31303;Burgdorf;52.446;10.006
DE;31311;Uetze;52.471;10.158
DE;31319;Sehnde;52.314;9.968
DE;31515;Wunstorf;52.424;9.436
DE;31533;KUBALD GMBH;52.467;9.463
DE;31535;Neustadt am Rübenberge;52.505;9.459
DE;31542;Bad Nenndorf;52.340;9.371
DE;31547;Rehburg-Loccum;52.454;9.207
DE;31552;Apelern;52.304;9.328
DE;31553;Auhagen;52.397;9.267
DE;31555;Suthfeld;52.358;9.389
DE;31556;Wölpinghausen;52.419;9.251
DE;31558;Hagenburg;52.434;9.328
DE;31559;Haste;52.370;9.365
DE;31582;Nienburg (Weser);52.652;9.238
DE;31592;Stolzenau;52.511;9.038
DE;31595;Steyerberg;52.582;9.000
DE;31600;Uchte;52.500;8.909
DE;31603;Diepenau;52.419;8.718
DE;31604;Raddestorf;52.450;8.967
DE;31606;Warmsen;52.457;8.850
DE;31608;Marklohe;52.669;9.142
DE;31609;Balge;52.717;9.167
DE;31613;Wietzen;52.717;9.083
DE;31618;Liebenau;52.604;9.097
DE;31619;Binnen;52.617;9.133
DE;31621;Pennigsehl;52.642;9.026
DE;31622;Heemsen;52.721;9.286
DE;31623;Drakenburg;52.687;9.211
DE;31626;Haßbergen;52.733;9.233
DE;31627;Rohrsen;52.710;9.232
DE;31628;Landesbergen;52.548;9.145
DE;31629;Estorf;52.591;9.145
DE;31632;Husum;52.567;9.250
DE;31633;Leese;52.500;9.117
DE;31634;Steimbke;52.661;9.401
DE;31636;Linsburg;52.593;9.303
DE;31637;Rodewald;52.666;9.482
DE;31638;Stöckse;52.641;9.340
DE;31655;Stadthagen;52.315;9.217
DE;31673;Staatsanwaltschaft;52.258;9.050
DE;31675;Bückeburg;52.283;9.051
DE;31683;Obernkirchen;52.266;9.122
DE;31688;Nienstädt;52.290;9.167
DE;31691;Helpsen;52.304;9.109
DE;31693;Hespe;52.326;9.110
DE;31698;Lindhorst;52.358;9.286
DE;31699;Beckedorf;52.350;9.317
DE;31700;Heuerßen;52.332;9.282
DE;31702;Lüdersfeld;52.353;9.252
DE;31707;Heeßen;52.237;9.097
DE;31708;Ahnsen;52.255;9.101
DE;31710;Buchholz;52.227;9.128
DE;31711;Luhden;52.227;9.087
DE;31712;Niedernwöhren;52.352;9.148
DE;31714;Lauenhagen;52.360;9.214
DE;31715;Meerbeck;52.340;9.138
DE;31717;Nordsehl;52.350;9.183
DE;31718;Pollhagen;52.385;9.188
DE;31719;Wiedensahl;52.384;9.120
DE;31735;WERBEAGENTUR WESEMANN;52.204;9.092
DE;31737;Rinteln;52.173;9.119
DE;31749;Auetal;52.240;9.234
DE;31783;Partnerschaftspraxis für Laboratoriumsmedizin;52.105;9.365
DE;31784;Verkehrsverein Hameln;52.104;9.363
DE;31785;Hameln;52.104;9.368
DE;31787;Hameln;52.115;9.339
DE;31789;Hameln;52.099;9.395
DE;31810;Bathildiskrankenhaus Bad Pyrmont;51.985;9.274
DE;31812;Bad Pyrmont;51.986;9.252
DE;31830;DRK Blutspendedienst;52.203;9.557
DE;31832;Springe;52.208;9.554
DE;31840;Hessisch Oldendorf;52.173;9.249
DE;31848;Bad Münder am Deister;52.196;9.464
DE;31855;Aerzen;52.050;9.259
DE;31860;Emmerthal;52.045;9.400
DE;31863;Coppenbrügge;52.118;9.549
DE;31867;Pohle;52.261;9.372
DE;31868;Ottenstein;51.947;9.407
DE;32045;Kreis Herford;52.119;8.666
DE;32046;Seniorenzentrum Haus Unter den Linden;52.112;8.672
DE;32049;Herford;52.134;8.696
DE;32051;Herford;52.127;8.643
DE;32052;Herford;52.100;8.672
DE;32105;Bad Salzuflen;52.081;8.751
DE;32107;Bad Salzuflen;52.061;8.734
DE;32108;Bad Salzuflen;52.069;8.760
DE;32120;Hiddenhausen;52.167;8.617
DE;32130;Enger;52.141;8.558
DE;32139;Spenge;52.140;8.485
DE;32257;Bünde;52.198;8.586
DE;32278;Kirchlengern;52.200;8.633
DE;32289;Rödinghausen;52.250;8.483
DE;32310;Ravens Bekleidungsindustrie;52.299;8.652
DE;32312;Lübbecke;52.307;8.614
DE;32339;Espelkamp;52.383;8.621
DE;32351;Stemwede;52.417;8.450
DE;32361;Preußisch Oldendorf;52.341;8.525
DE;32369;Rahden;52.434;8.613
DE;32421;Kreis Minden-Lübbecke;52.282;8.911
DE;32423;Minden;52.287;8.924
DE;32425;Minden;52.283;8.917
DE;32427;Minden;52.295;8.898
DE;32429;Minden;52.283;8.917
DE;32455;Porta Möbel;52.214;8.884
DE;32457;Porta Westfalica;52.230;8.916
DE;32469;Petershagen;52.375;8.965
DE;32479;Hille;52.333;8.750
DE;32543;GOLLWITZER-MEIER-KLINIK;52.203;8.795
DE;32545;Bad Oeynhausen;52.192;8.809
DE;32547;Bad Oeynhausen;52.206;8.811
DE;32549;Bad Oeynhausen;52.247;8.786
DE;32584;Löhne;52.188;8.692
DE;32602;Vlotho;52.139;8.781
DE;32609;Hüllhorst;52.283;8.667
DE;32655;Alte Hansestadt Lemgo Der Bürgermeister;52.028;8.902
DE;32657;Lemgo;52.028;8.899
DE;32676;Lügde;51.958;9.247
DE;32683;Barntrup;51.990;9.116
DE;32689;Kalletal;52.122;8.960
DE;32694;Dörentrup;52.041;9.003
DE;32699;Extertal;52.067;9.116
DE;32754;Kreis Lippe Der Landrat;51.935;8.865
DE;32756;Detmold;51.936;8.878
DE;32758;Detmold;51.951;8.866
DE;32760;Detmold;51.861;8.864
DE;32791;Lage;51.992;8.793
DE;32805;Horn-Bad Meinberg;51.886;8.962
DE;32816;Schieder-Schwalenberg;51.877;9.195
DE;32825;Blomberg;51.968;9.047
DE;32832;Augustdorf;51.909;8.732
DE;32839;Steinheim;51.871;9.091
DE;33014;Bad Driburg;51.733;9.020
DE;33034;Brakel;51.718;9.186
DE;33039;Nieheim;51.805;9.113
DE;33094;Husemann Assecuranz;51.723;8.718
DE;33095;Kreis Paderborn;51.714;8.740
DE;33098;Paderborn;51.714;8.755
DE;33100;Paderborn;51.727;8.771
DE;33102;Paderborn;51.717;8.742
DE;33104;Paderborn;51.757;8.730
DE;33106;Paderborn;51.733;8.688
DE;33129;Delbrück;51.780;8.484
DE;33142;Büren;51.551;8.560
DE;33154;Salzkotten;51.672;8.601
DE;33161;Hövelhof;51.817;8.650
DE;33165;Lichtenau;51.617;8.897
DE;33175;Bad Lippspringe;51.783;8.817
DE;33178;Borchen;51.668;8.723
DE;33181;Bad Wünnenberg;51.521;8.696
DE;33184;Altenbeken;51.764;8.942
DE;33189;Schlangen;51.810;8.846
DE;33311;Gütersloh;51.900;8.384
DE;33324;INFOKOM Gütersloh;51.905;8.349
DE;33325;Miele;51.911;8.397
DE;33326;tekla Technik, Tor + Tür-Teckentrup;51.895;8.463
DE;33330;Gütersloh;51.907;8.377
DE;33332;Gütersloh;51.901;8.384
DE;33334;Gütersloh;51.944;8.428
DE;33335;Gütersloh;51.932;8.460
DE;33373;Garant-Möbel;51.844;8.296
DE;33378;Rheda-Wiedenbrück;51.850;8.300
DE;33397;Rietberg;51.809;8.428
DE;33411;Anwaltskanzlei Andreas Schneider;51.880;8.479
DE;33413;McDonalds;51.885;8.444
DE;33414;Lufthansa WorldShop;51.885;8.444
DE;33415;Verl;51.883;8.517
DE;33426;Eberhard Warzecha Rechtsanwalt;51.961;8.228
DE;33428;Harsewinkel;51.962;8.228
DE;33442;Herzebrock-Clarholz;51.900;8.217
DE;33449;Langenberg;51.772;8.318
DE;33519;Bielefeld;52.033;8.533
DE;33595;Staatsanwaltschaft Bielefeld;52.017;8.534
DE;33602;Bielefeld;52.025;8.533
DE;33604;Bielefeld;52.011;8.549
DE;33605;Bielefeld;52.001;8.574
DE;33607;Bielefeld;52.028;8.576
DE;33609;Bielefeld;52.034;8.555
DE;33611;Bielefeld;52.048;8.549
DE;33613;Bielefeld;52.044;8.523
DE;33615;Bielefeld;52.031;8.513
DE;33617;Bielefeld;52.012;8.520
DE;33619;Bielefeld;52.033;8.533
DE;33647;Bielefeld;51.990;8.511
DE;33649;Bielefeld;51.974;8.469
DE;33659;Bielefeld;51.969;8.552
DE;33689;Bielefeld;51.950;8.579
DE;33699;Bielefeld;52.033;8.533
DE;33719;Bielefeld;52.011;8.593
DE;33729;Bielefeld;52.071;8.600
DE;33739;Bielefeld;52.033;8.533
DE;33758;Schloß Holte-Stukenbrock;51.900;8.617
DE;33769;Jugenddorf-Christophorusschule;52.044;8.156
DE;33775;Versmold;52.040;8.153
DE;33790;Halle;52.060;8.361
DE;33803;Steinhagen;52.000;8.400
DE;33813;Oerlinghausen;51.955;8.662
DE;33818;Leopoldshöhe;52.013;8.698
DE;33824;Werther;52.078;8.418
DE;33829;Borgholzhausen;52.103;8.302
DE;34111;Staatsanwaltschaft Kassel;51.308;9.463
DE;34117;Kassel;51.317;9.491
DE;34119;Kassel;51.315;9.465
DE;34121;Kassel;51.306;9.465
DE;34123;Kassel;51.299;9.530
DE;34125;Kassel;51.319;9.516
DE;34127;Kassel;51.336;9.491
DE;34128;Kassel;51.336;9.446
DE;34130;Kassel;51.325;9.447
DE;34131;Kassel;51.317;9.423
DE;34132;Kassel;51.317;9.500
DE;34134;Kassel;51.288;9.470
DE;34212;Melsungen;51.130;9.552
DE;34225;Baunatal;51.252;9.408
DE;34233;Fuldatal;51.348;9.526
DE;34246;Vellmar;51.358;9.480
DE;34253;Lohfelden;51.267;9.533
DE;34260;Kaufungen;51.281;9.619
DE;34266;Niestetal;51.308;9.567
DE;34270;Schauenburg;51.286;9.272
DE;34277;Fuldabrück;51.267;9.483
DE;34281;Gudensberg;51.177;9.367
DE;34286;Spangenberg;51.116;9.663
DE;34289;Zierenberg;51.370;9.302
DE;34292;Ahnatal;51.350;9.383
DE;34295;Edermünde;51.212;9.421
DE;34298;Helsa;51.260;9.689
DE;34302;Guxhagen;51.200;9.483
DE;34305;Niedenstein;51.233;9.310
DE;34308;Bad Emstal;51.233;9.250
DE;34311;Naumburg;51.248;9.166
DE;34314;Espenau;51.397;9.470
DE;34317;Habichtswald;51.328;9.339
DE;34320;Söhrewald;51.206;9.578
DE;34323;Malsfeld;51.091;9.539
DE;34326;Morschen;51.050;9.600
DE;34327;Körle;51.167;9.517
DE;34329;Nieste;51.317;9.667
DE;34346;Hannoversch Münden;51.415;9.650
DE;34355;Staufenberg;51.350;9.633
DE;34359;Reinhardshagen;51.492;9.608
DE;34369;Hofgeismar;51.496;9.385
DE;34376;Immenhausen;51.443;9.523
DE;34379;Calden;51.409;9.402
DE;34385;Bad Karlshafen;51.643;9.455
DE;34388;Trendelburg;51.574;9.421
DE;34393;Grebenstein;51.447;9.412
DE;34396;Liebenau;51.497;9.282
DE;34399;Oberweser;51.583;9.567
DE;34414;Warburg;51.490;9.146
DE;34431;Marsberg;51.462;8.850
DE;34434;Borgentreich;51.569;9.241
DE;34439;Willebadessen;51.626;9.037
DE;34454;Bad Arolsen;51.380;9.014
DE;34466;Wolfhagen;51.326;9.170
DE;34471;Volkmarsen;51.409;9.118
DE;34474;Diemelstadt;51.488;9.008
DE;34477;Twistetal;51.321;8.955
DE;34479;Breuna;51.416;9.185
DE;34497;Korbach;51.276;8.873
DE;34508;Willingen (Upland);51.300;8.617
DE;34513;Waldeck;51.206;9.063
DE;34516;Vöhl;51.181;8.888
DE;34519;Diemelsee;51.367;8.800
DE;34537;Bad Wildungen;51.120;9.125
DE;34549;Edertal;51.159;9.092
DE;34560;Fritzlar;51.132;9.276
DE;34574;Schwalm-Eder-Kreis;51.030;9.405
DE;34576;Homberg (Efze);51.033;9.400
DE;34582;Borken;51.064;9.220
DE;34587;Felsberg;51.138;9.421
DE;34590;Wabern;51.100;9.350
DE;34593;Knüllwald;50.977;9.486
DE;34596;Bad Zwesten;51.050;9.183
DE;34599;Neuental;51.000;9.217
DE;34613;Schwalmstadt;50.933;9.217
DE;34621;Frielendorf;50.971;9.323
DE;34626;Neukirchen;50.869;9.347
DE;34628;Willingshausen;50.850;9.200
DE;34630;Gilserberg;50.950;9.067
DE;34632;Jesberg;51.000;9.150
DE;34633;Ottrau;50.806;9.386
DE;34637;Schrecksbach;50.833;9.283
DE;34639;Schwarzenborn;50.910;9.447
DE;35037;Marburg;50.803;8.762
DE;35039;Marburg;50.810;8.777
DE;35041;Marburg;50.816;8.751
DE;35043;Marburg;50.776;8.764
DE;35066;Frankenberg (Eder);51.059;8.783
DE;35075;Gladenbach;50.769;8.581
DE;35080;Bad Endbach;50.750;8.500
DE;35083;Wetter;50.903;8.724
DE;35085;Ebsdorfergrund;50.726;8.857
DE;35088;Battenberg (Eder);51.014;8.647
DE;35091;Cölbe;50.851;8.781
DE;35094;Lahntal;50.862;8.698
DE;35096;Weimar;50.754;8.696
DE;35099;Burgwald;51.000;8.750
DE;35102;Lohra;50.733;8.633
DE;35104;Lichtenfels;51.158;8.796
DE;35108;Allendorf (Eder);51.033;8.679
DE;35110;Frankenau;51.093;8.934
DE;35112;Fronhausen;50.700;8.700
DE;35114;Haina (Kloster);51.028;8.967
DE;35116;Hatzfeld (Eder);51.011;8.587
DE;35117;Münchhausen;50.961;8.718
DE;35119;Rosenthal;50.974;8.867
DE;35216;Biedenkopf;50.911;8.530
DE;35232;Dautphetal;50.842;8.554
DE;35236;Breidenbach;50.887;8.457
DE;35239;Steffenberg;50.850;8.483
DE;35260;Stadtallendorf;50.823;9.013
DE;35274;Kirchhain;50.827;8.928
DE;35279;Neustadt (Hessen);50.850;9.117
DE;35282;Rauschenberg;50.883;8.919
DE;35285;Gemünden (Wohra);50.967;8.967
DE;35287;Amöneburg;50.796;8.923
DE;35288;Wohratal;50.938;8.933
DE;35305;Grünberg;50.594;8.959
DE;35315;Homberg (Ohm);50.733;9.000
DE;35321;Laubach;50.542;8.990
DE;35325;Mücke;50.628;9.055
DE;35327;Ulrichstein;50.575;9.193
DE;35329;Gemünden (Felda);50.700;9.050
DE;35387;Kassenärztliche Vereinigung Hessen;50.590;8.687
DE;35388;HUK-Coburg;50.586;8.676
DE;35390;Gießen;50.585;8.674
DE;35392;Gießen;50.567;8.654
DE;35394;Gießen;50.575;8.713
DE;35396;Gießen;50.617;8.704
DE;35398;Gießen;50.583;8.650
DE;35410;Hungen;50.474;8.893
DE;35415;Pohlheim;50.517;8.700
DE;35418;Buseck;50.615;8.783
DE;35423;Lich;50.521;8.816
DE;35428;Langgöns;50.500;8.667
DE;35435;Wettenberg;50.617;8.650
DE;35440;Linden;50.537;8.650
DE;35444;Biebertal;50.618;8.602
DE;35447;Reiskirchen;50.600;8.833
DE;35452;Heuchelheim;50.583;8.633
DE;35457;Lollar;50.647;8.705
DE;35460;Staufenberg;50.662;8.732
DE;35463;Fernwald;50.550;8.783
DE;35466;Rabenau;50.678;8.864
DE;35469;Allendorf (Lumda);50.683;8.833
DE;35510;Butzbach;50.434;8.671
DE;35516;Münzenberg;50.456;8.729
DE;35519;Rockenberg;50.431;8.737
DE;35573;Der Landrat des Lahn-Dill-Kreises;50.561;8.498
DE;35576;Wetzlar;50.566;8.525
DE;35578;Wetzlar;50.545;8.505
DE;35579;Wetzlar;50.550;8.500
DE;35580;Wetzlar;50.550;8.500
DE;35581;Wetzlar;50.550;8.500
DE;35582;Wetzlar;50.550;8.500
DE;35583;Wetzlar;50.550;8.500
DE;35584;Wetzlar;50.550;8.500
DE;35585;Wetzlar;50.550;8.500
DE;35586;Wetzlar;50.550;8.500
DE;35606;Solms;50.536;8.407
DE;35614;Aßlar;50.592;8.463
DE;35619;Braunfels;50.503;8.394
DE;35625;Hüttenberg;50.521;8.576
DE;35630;Ehringshausen;50.600;8.383
DE;35633;Lahnau;50.583;8.567
DE;35638;Leun;50.551;8.358
DE;35641;Schöffengrund;50.493;8.472
DE;35644;Hohenahr;50.669;8.490
DE;35647;Waldsolms;50.417;8.517
DE;35649;Bischoffen;50.700;8.450
DE;35683;Dillenburg;50.737;8.287
DE;35684;Dillenburg;50.733;8.283
DE;35685;Dillenburg;50.733;8.283
DE;35686;Dillenburg;50.733;8.283
DE;35687;Dillenburg;50.733;8.283
DE;35688;Dillenburg;50.733;8.283
DE;35689;Dillenburg;50.733;8.283
DE;35690;Dillenburg;50.733;8.283
DE;35708;Haiger;50.742;8.208
DE;35713;Eschenburg;50.808;8.358
DE;35716;Dietzhölztal;50.833;8.317
DE;35719;Angelburg;50.806;8.416
DE;35745;Herborn;50.681;8.304
DE;35753;Greifenstein;50.617;8.300
DE;35756;Mittenaar;50.700;8.383
DE;35759;Driedorf;50.633;8.183
DE;35764;Sinn;50.650;8.333
DE;35767;Breitscheid;50.685;8.191
DE;35768;Siegbach;50.739;8.418
DE;35781;Weilburg;50.484;8.262
DE;35789;Weilmünster;50.431;8.377
DE;35792;Löhnberg;50.513;8.272
DE;35794;Mengerskirchen;50.564;8.155
DE;35796;Weinbach;50.438;8.291
DE;35799;Merenberg;50.507;8.192
DE;36036;Schwenninger BKK;50.546;9.674
DE;36037;Fulda;50.552;9.683
DE;36039;Fulda;50.573;9.682
DE;36041;Fulda;50.557;9.643
DE;36043;Fulda;50.535;9.692
DE;36085;Magistrat der Stadt Hünfeld;50.673;9.766
DE;36088;Hünfeld;50.680;9.767
DE;36093;Künzell;50.544;9.718
DE;36100;Petersberg;50.562;9.713
DE;36103;Flieden;50.424;9.567
DE;36110;Schlitz;50.674;9.561
DE;36115;Hilders;50.516;9.996
DE;36119;Neuhof;50.453;9.617
DE;36124;Eichenzell;50.495;9.697
DE;36129;Gersfeld;50.451;9.914
DE;36132;Eiterfeld;50.767;9.800
DE;36137;Großenlüder;50.593;9.542
DE;36142;Tann;50.643;10.024
DE;36145;Hofbieber;50.586;9.835
DE;36148;Kalbach;50.404;9.683
DE;36151;Burghaun;50.697;9.725
DE;36154;Hosenfeld;50.505;9.480
DE;36157;Ebersburg;50.455;9.786
DE;36160;Dipperz;50.543;9.796
DE;36163;Poppenhausen;50.488;9.868
DE;36166;Haunetal;50.767;9.667
DE;36167;Nüsttal;50.633;9.850
DE;36169;Rasdorf;50.717;9.900
DE;36179;Bebra;50.974;9.796
DE;36199;Rotenburg an der Fulda;50.996;9.728
DE;36205;Sontra;51.072;9.936
DE;36208;Wildeck;50.950;9.983
DE;36211;Alheim;51.033;9.667
DE;36214;Nentershausen;51.017;9.933
DE;36217;Ronshausen;50.950;9.850
DE;36219;Cornberg;51.042;9.861
DE;36247;Der Magistrat der Kreisstadt Bad Hersfeld;50.870;9.712
DE;36251;Ludwigsau;50.886;9.738
DE;36266;Heringen (Werra);50.883;9.987
DE;36269;Philippsthal (Werra);50.846;9.979
DE;36272;Niederaula;50.800;9.600
DE;36275;Kirchheim;50.833;9.567
DE;36277;Schenklengsfeld;50.817;9.850
DE;36280;Oberaula;50.850;9.467
DE;36282;Hauneck;50.817;9.733
DE;36284;Hohenroda;50.800;9.900
DE;36286;Neuenstein;50.933;9.550
DE;36287;Breitenbach am Herzberg;50.775;9.516
DE;36289;Friedewald;50.883;9.867
DE;36304;Alsfeld;50.752;9.271
DE;36318;Schwalmtal;50.683;9.300
DE;36320;Kirtorf;50.769;9.104
DE;36323;Grebenau;50.742;9.473
DE;36325;Feldatal;50.650;9.167
DE;36326;Antrifttal;50.767;9.183
DE;36329;Romrod;50.713;9.220
DE;36339;Kreisausschuß des Vogelsbergkreises;50.641;9.399
DE;36341;Lauterbach;50.636;9.398
DE;36355;Grebenhain;50.489;9.339
DE;36358;Herbstein;50.536;9.387
DE;36364;Bad Salzschlirf;50.624;9.508
DE;36367;Wartenberg;50.617;9.450
DE;36369;Lautertal;50.583;9.283
DE;36381;Schlüchtern;50.365;9.583
DE;36391;Sinntal;50.313;9.623
DE;36396;Steinau an der Straße;50.314;9.463
DE;36399;Freiensteinau;50.425;9.403
DE;36404;Vacha;50.788;10.050
DE;36414;Unterbreizbach;50.817;9.983
DE;36419;Geisa;50.701;9.971
DE;36433;Leimbach;50.818;10.249
DE;36448;Schweina;50.825;10.351
DE;36452;Zella;50.660;10.127
DE;36456;Barchfeld;50.800;10.300
DE;36457;Weilar;50.762;10.151
DE;36460;Dorndorf;50.843;10.116
DE;36466;Dermbach;50.707;10.143
DE;36469;Tiefenort;50.840;10.166
DE;37069;Gothaer Lebensversicherung a.G.;51.525;9.948
DE;37070;GDA Wohnstift Göttingen;51.511;9.972
DE;37073;Göttingen;51.536;9.939
DE;37075;Göttingen;51.551;9.933
DE;37077;Göttingen;51.560;9.932
DE;37079;Göttingen;51.533;9.933
DE;37081;Göttingen;51.533;9.899
DE;37083;Göttingen;51.513;9.954
DE;37085;Göttingen;51.533;9.933
DE;37115;Duderstadt;51.513;10.259
DE;37120;Bovenden;51.588;9.922
DE;37124;Rosdorf;51.500;9.900
DE;37127;Bühren;51.480;9.739
DE;37130;Gleichen;51.467;10.033
DE;37133;Friedland;51.419;9.918
DE;37136;Waake;51.554;10.115
DE;37139;Adelebsen;51.583;9.755
DE;37154;Northeim;51.707;10.000
DE;37170;Uslar;51.657;9.635
DE;37176;Nörten-Hardenberg;51.629;9.936
DE;37181;Hardegsen;51.652;9.831
DE;37186;Moringen;51.699;9.871
DE;37191;Katlenburg-Lindau;51.683;10.100
DE;37194;Wahlsburg;51.637;9.574
DE;37197;Hattorf am Harz;51.648;10.239
DE;37199;Wulften;51.660;10.174
DE;37213;Witzenhausen;51.333;9.858
DE;37214;Witzenhausen;51.333;9.867
DE;37215;Witzenhausen;51.333;9.867
DE;37216;Witzenhausen;51.333;9.867
DE;37217;Witzenhausen;51.333;9.867
DE;37218;Witzenhausen;51.333;9.867
DE;37235;Hessisch Lichtenau;51.200;9.719
DE;37242;Bad Sooden-Allendorf;51.271;9.975
DE;37247;Großalmerode;51.259;9.784
DE;37249;Neu-Eichenberg;51.383;9.883
DE;37267;Werra-Meißner-Kreis Der Kreisausschuß;51.189;10.053
DE;37269;Eschwege;51.184;10.053
DE;37276;Meinhard;51.217;10.067
DE;37281;Wanfried;51.182;10.173
DE;37284;Waldkappel;51.138;9.943
DE;37287;Wehretal;51.150;10.000
DE;37290;Meißner;51.200;9.933
DE;37293;Herleshausen;51.006;10.167
DE;37296;Ringgau;51.083;10.067
DE;37297;Berkatal;51.233;9.917
DE;37299;Weißenborn;51.125;10.116
DE;37308;Kella;51.331;10.152
DE;37318;Uder;51.344;10.032
DE;37327;Hausen;51.381;10.333
DE;37339;Buhla;51.449;10.346
DE;37345;Zwinge;51.519;10.435
DE;37351;Helmsdorf;51.319;10.308
DE;37355;Deuna;51.366;10.455
DE;37359;Effelder;51.265;10.260
DE;37412;Hörden;51.661;10.300
DE;37431;Bad Lauterberg im Harz;51.633;10.470
DE;37434;Krebeck;51.590;10.206
DE;37441;Bad Sachsa;51.595;10.556
DE;37444;Sankt Andreasberg;51.710;10.519
DE;37445;Walkenried;51.583;10.617
DE;37447;Wieda;51.634;10.587
DE;37449;Zorge;51.633;10.633
DE;37520;Osterode am Harz;51.727;10.251
DE;37534;Eisdorf;51.778;10.186
DE;37539;Windhausen;51.801;10.223
DE;37547;Kreiensen;51.854;9.965
DE;37574;Einbeck;51.820;9.870
DE;37581;Bad Gandersheim;51.872;10.025
DE;37586;Dassel;51.802;9.689
DE;37589;Kalefeld;51.800;10.033
DE;37603;Holzminden;51.828;9.445
DE;37619;Heyen;51.973;9.513
DE;37620;Halle;51.991;9.565
DE;37627;Lenne;51.867;9.631
DE;37632;Eimen;51.914;9.698
DE;37633;Dielmissen;51.971;9.607
DE;37635;Lüerdissen;51.953;9.624
DE;37639;Bevern;51.858;9.494
DE;37640;Golmbach;51.900;9.550
DE;37642;Holenberg;51.917;9.583
DE;37643;Negenborn;51.883;9.567
DE;37647;Polle;51.912;9.387
DE;37649;Heinsen;51.883;9.433
DE;37671;Höxter;51.775;9.382
DE;37688;Beverungen;51.668;9.374
DE;37691;Boffzen;51.722;9.408
DE;37696;Marienmünster;51.833;9.217
DE;37697;Lauenförde;51.659;9.387
DE;37699;Fürstenberg;51.733;9.400
DE;38023;Braunschweig;52.255;10.541
DE;38090;Hospizstiftung für Braunschweig;52.252;10.518
DE;38100;Braunschweig;52.265;10.523
DE;38102;Braunschweig;52.258;10.537
DE;38104;Braunschweig;52.283;10.582
DE;38106;Braunschweig;52.279;10.543
DE;38108;Braunschweig;52.301;10.569
DE;38110;Braunschweig;52.328;10.476
DE;38112;Braunschweig;52.302;10.498
DE;38114;Braunschweig;52.276;10.513
DE;38116;Braunschweig;52.267;10.533
DE;38118;Braunschweig;52.259;10.500
DE;38120;Braunschweig;52.255;10.488
DE;38122;Braunschweig;52.224;10.499
DE;38124;Braunschweig;52.226;10.527
DE;38126;Braunschweig;52.244;10.559
DE;38154;Königslutter am Elm;52.251;10.817
DE;38159;Vechelde;52.260;10.365
DE;38162;Cremlingen;52.250;10.650
DE;38165;Lehre;52.333;10.667
DE;38170;Dahlum;52.125;10.773
DE;38173;Dettum;52.201;10.683
DE;38176;Wendeburg;52.330;10.393
DE;38179;Schwülper;52.348;10.446
DE;38226;Salzgitter;52.140;10.355
DE;38228;Salzgitter;52.144;10.302
DE;38229;Salzgitter;52.127;10.362
DE;38239;Salzgitter;52.167;10.429
DE;38259;Salzgitter;52.065;10.389
DE;38268;Lengede;52.205;10.308
DE;38271;Baddeckenstedt;52.083;10.233
DE;38272;Burgdorf;52.144;10.218
DE;38274;Elbe;52.083;10.283
DE;38275;Haverlah;52.054;10.328
DE;38277;Heere;52.067;10.250
DE;38279;Sehlde;52.039;10.266
DE;38281;Wolfenbüttel;52.159;10.535
DE;38299;Herzog August Bibliothek;52.165;10.531
DE;38300;Wolfenbüttel;52.158;10.558
DE;38302;Wolfenbüttel;52.166;10.551
DE;38304;Wolfenbüttel;52.142;10.548
DE;38312;Achim;52.088;10.544
DE;38315;Gielde;52.035;10.544
DE;38319;Remlingen;52.114;10.674
DE;38321;Denkte;52.150;10.608
DE;38322;Hedeper;52.067;10.683
DE;38324;Kissenbrück;52.110;10.590
DE;38325;Roklum;52.067;10.741
DE;38327;Semmenstedt;52.094;10.697
DE;38329;Wittmar;52.130;10.640
DE;38350;Helmstedt;52.228;11.010
DE;38364;Schöningen;52.138;10.967
DE;38368;Rennau;52.303;10.969
DE;38372;Büddenstedt;52.170;11.019
DE;38373;Frellstedt;52.217;10.910
DE;38375;Räbke;52.196;10.879
DE;38376;Süpplingenburg;52.251;10.910
DE;38378;Warberg;52.181;10.920
DE;38379;Wolsdorf;52.191;10.939
DE;38381;Jerxheim;52.082;10.898
DE;38382;Beierstedt;52.074;10.858
DE;38384;Gevensleben;52.077;10.822
DE;38385;Ingeleben;52.107;10.873
DE;38387;Söllingen;52.090;10.925
DE;38388;Twieflingen;52.125;10.917
DE;38440;Wolfsburg;52.424;10.781
DE;38442;Wolfsburg;52.420;10.719
DE;38444;Wolfsburg;52.400;10.753
DE;38446;Wolfsburg;52.381;10.829
DE;38448;Wolfsburg;52.423;10.822
DE;38458;Velpke;52.408;10.936
DE;38459;Bahrdorf;52.386;11.000
DE;38461;Danndorf;52.425;10.913
DE;38462;Grafhorst;52.445;10.945
DE;38464;Groß Twülpstedt;52.374;10.919
DE;38465;Brome;52.600;10.938
DE;38467;Bergfeld;52.544;10.845
DE;38468;Ehra-Lessien;52.567;10.800
DE;38470;Parsau;52.535;10.890
DE;38471;Rühen;52.486;10.886
DE;38473;Tiddische;52.517;10.800
DE;38474;Tülau;52.576;10.878
DE;38476;Barwedel;52.522;10.775
DE;38477;Jembke;52.500;10.767
DE;38479;Tappenbeck;52.471;10.741
DE;38486;Kusey;52.616;11.088
DE;38489;Ahlum;52.684;11.000
DE;38516;Kreiskrankenhaus;52.478;10.550
DE;38518;Gifhorn;52.478;10.551
DE;38524;Sassenburg;52.517;10.633
DE;38527;Meine;52.385;10.539
DE;38528;Adenbüttel;52.380;10.451
DE;38530;Didderse;52.380;10.403
DE;38531;Rötgesbüttel;52.417;10.533
DE;38533;Vordorf;52.365;10.520
DE;38536;Meinersen;52.474;10.352
DE;38539;Müden (Aller);52.533;10.367
DE;38542;Leiferde;52.440;10.435
DE;38543;Hillerse;52.417;10.400
DE;38547;Calberlah;52.421;10.623
DE;38550;Isenbüttel;52.433;10.583
DE;38551;Ribbesbüttel;52.434;10.510
DE;38553;Wasbüttel;52.413;10.594
DE;38554;Weyhausen;52.462;10.717
DE;38556;Bokensdorf;52.500;10.717
DE;38557;Osloß;52.469;10.680
DE;38559;Wagenhoff;52.552;10.523
DE;38640;Goslar;51.915;10.424
DE;38642;Goslar;51.911;10.459
DE;38644;Goslar;51.923;10.395
DE;38667;Bad Harzburg;51.898;10.558
DE;38678;Clausthal-Zellerfeld;51.809;10.338
DE;38685;Langelsheim;51.924;10.387
DE;38690;Vienenburg;51.952;10.564
DE;38700;Braunlage;51.727;10.611
DE;38704;Liebenburg;52.022;10.432
DE;38707;Altenau;51.817;10.437
DE;38709;Wildemann;51.828;10.281
DE;38723;Seesen;51.891;10.178
DE;38729;Hahausen;51.985;10.251
DE;38820;Halberstadt;51.896;11.056
DE;38822;Ströbeck;51.933;10.982
DE;38828;Wegeleben;51.884;11.174
DE;38829;Harsleben;51.867;11.100
DE;38835;Bühne;51.987;10.713
DE;38836;Pabstorf;52.004;10.902
DE;38838;Eilsdorf;52.000;11.009
DE;38855;Danstedt;51.882;10.816
DE;38871;Drübeck;51.892;10.712
DE;38875;Elend;51.730;10.736
DE;38877;Benneckenstein;51.668;10.717
DE;38879;Schierke;51.764;10.662
DE;38889;Heimburg;51.765;10.934
DE;38895;Derenburg;51.860;10.970
DE;38899;Stiege;51.681;10.841
DE;39014;Magdeburg;52.082;11.586
DE;39082;HUK-Coburg;52.120;11.632
DE;39104;Magdeburg;52.124;11.632
DE;39106;Magdeburg;52.147;11.650
DE;39108;Magdeburg;52.133;11.617
DE;39110;Magdeburg;52.126;11.601
DE;39112;Magdeburg;52.110;11.601
DE;39114;Magdeburg;52.133;11.617
DE;39116;Magdeburg;52.082;11.586
DE;39118;Magdeburg;52.133;11.617
DE;39120;Magdeburg;52.082;11.621
DE;39122;Magdeburg;52.089;11.659
DE;39124;Magdeburg;52.164;11.633
DE;39126;Magdeburg;52.181;11.650
DE;39128;Magdeburg;52.162;11.617
DE;39130;Magdeburg;52.156;11.579
DE;39164;Wanzleben;52.063;11.418
DE;39167;Wellen;52.139;11.445
DE;39171;Sülzetal;52.017;11.550
DE;39175;Gübs;52.142;11.757
DE;39179;Barleben;52.193;11.596
DE;39217;Schönebeck (Elbe);52.018;11.724
DE;39218;Schönebeck (Elbe);52.018;11.724
DE;39221;Zens;51.968;11.710
DE;39240;Calbe;51.895;11.837
DE;39245;Gommern;52.060;11.832
DE;39249;Barby;51.973;11.837
DE;39261;Zerbst;51.966;12.085
DE;39264;Bias;51.998;12.083
DE;39279;Hobeck;52.095;12.054
DE;39288;Burg;52.267;11.863
DE;39291;Büden;52.214;11.949
DE;39307;Kade;52.383;12.192
DE;39317;Elbe-Parey;52.383;12.017
DE;39319;Wulkow;52.476;12.075
DE;39326;Angern;52.251;11.603
DE;39340;Haldensleben;52.301;11.430
DE;39343;Emden;52.229;11.272
DE;39345;Born;52.323;11.391
DE;39356;Döhren;52.312;11.099
DE;39359;Bösdorf;52.391;11.180
DE;39365;Harbke;52.147;11.221
DE;39387;Ampfurth;52.049;11.194
DE;39393;Völpke;52.089;11.056
DE;39397;Gröningen;51.949;11.203
DE;39398;Alikendorf;52.004;11.323
DE;39418;Staßfurt;51.834;11.576
DE;39434;Hecklingen bei Staßfurt;51.850;11.533
DE;39435;Borne;51.927;11.482
DE;39439;Güsten;51.799;11.613
DE;39443;Löbnitz;51.882;11.643
DE;39444;Hecklingen;51.847;11.534
DE;39446;Löderburg;51.876;11.540
DE;39448;Hakeborn;51.954;11.390
DE;39517;Buch;52.424;11.825
DE;39524;Garz;52.672;12.090
DE;39539;Havelberg;52.831;12.075
DE;39576;Stendal;52.607;11.859
DE;39579;Dahlen;52.601;11.749
DE;39590;Heeren;52.572;11.955
DE;39596;Baben;52.699;11.930
DE;39599;Insel;52.568;11.673
DE;39606;Iden;52.783;11.688
DE;39615;Losse;52.914;11.720
DE;39619;Kläden;52.877;11.466
DE;39624;Badel;52.693;11.418
DE;39628;Bismark (Altmark);52.667;11.567
DE;39629;Könnigde;52.631;11.561
DE;39638;Berge;52.520;11.393
DE;39646;Oebisfelde;52.434;10.988
DE;39649;Jeggau;52.503;11.181
DE;40210;Düsseldorf;51.222;6.790
DE;40211;Düsseldorf;51.228;6.786
DE;40212;Düsseldorf;51.223;6.783
DE;40213;Düsseldorf;51.225;6.774
DE;40215;Düsseldorf;51.217;6.784
DE;40217;Düsseldorf;51.216;6.777
DE;40219;Düsseldorf;51.212;6.764
DE;40221;Düsseldorf;51.200;6.756
DE;40223;Düsseldorf;51.200;6.773
DE;40225;Düsseldorf;51.206;6.788
DE;40227;Düsseldorf;51.212;6.807
DE;40229;Düsseldorf;51.198;6.841
DE;40231;Düsseldorf;51.217;6.825
DE;40233;Düsseldorf;51.221;6.812
DE;40235;Düsseldorf;51.230;6.822
DE;40237;Düsseldorf;51.235;6.819
DE;40239;Düsseldorf;51.217;6.767
DE;40468;Düsseldorf;51.256;6.781
DE;40470;Düsseldorf;51.252;6.814
DE;40472;Düsseldorf;51.269;6.810
DE;40474;Düsseldorf;51.270;6.748
DE;40476;Düsseldorf;51.246;6.785
DE;40477;Düsseldorf;51.237;6.779
DE;40479;Düsseldorf;51.217;6.767
DE;40489;Düsseldorf;51.217;6.767
DE;40545;Düsseldorf;51.217;6.767
DE;40547;Düsseldorf;51.243;6.743
DE;40549;Düsseldorf;51.230;6.713
DE;40589;Düsseldorf;51.167;6.825
DE;40591;Düsseldorf;51.195;6.832
DE;40593;Düsseldorf;51.217;6.767
DE;40595;Düsseldorf;51.217;6.767
DE;40597;Düsseldorf;51.166;6.877
DE;40599;Düsseldorf;51.181;6.860
DE;40625;Düsseldorf;51.232;6.857
DE;40627;Düsseldorf;51.217;6.767
DE;40629;Düsseldorf;51.260;6.890
DE;40667;Meerbusch;51.250;6.690
DE;40668;Meerbusch;51.304;6.672
DE;40670;Meerbusch;51.273;6.648
DE;40699;Erkrath;51.222;6.908
DE;40721;Hilden;51.169;6.925
DE;40723;Hilden;51.158;6.939
DE;40724;Hilden;51.180;6.947
DE;40764;Langenfeld;51.108;6.948
DE;40789;Monheim am Rhein;51.103;6.898
DE;40822;Mettmann;51.250;6.975
DE;40832;Ratingen;51.300;6.850
DE;40878;Ratingen;51.292;6.848
DE;40880;Ratingen;51.300;6.850
DE;40882;Ratingen;51.298;6.859
DE;40883;Ratingen;51.300;6.850
DE;40885;Ratingen;51.339;6.853
DE;41061;Mönchengladbach;51.196;6.439
DE;41063;Mönchengladbach;51.200;6.433
DE;41065;Mönchengladbach;51.191;6.447
DE;41066;Mönchengladbach;51.225;6.484
DE;41068;Mönchengladbach;51.198;6.391
DE;41069;Mönchengladbach;51.177;6.402
DE;41169;Mönchengladbach;51.200;6.433
DE;41179;Mönchengladbach;51.172;6.341
DE;41189;Mönchengladbach;51.139;6.410
DE;41199;Mönchengladbach;51.129;6.439
DE;41236;Mönchengladbach;51.167;6.443
DE;41238;Mönchengladbach;51.151;6.470
DE;41239;Mönchengladbach;51.160;6.417
DE;41334;Nettetal;51.325;6.233
DE;41352;Korschenbroich;51.191;6.513
DE;41363;Jüchen;51.100;6.500
DE;41366;Schwalmtal;51.217;6.267
DE;41372;Niederkrüchten;51.211;6.178
DE;41379;Brüggen;51.240;6.184
DE;41460;Neuss;51.201;6.694
DE;41462;Neuss;51.215;6.663
DE;41464;Neuss;51.184;6.682
DE;41466;Neuss;51.168;6.685
DE;41468;Neuss;51.165;6.752
DE;41469;Neuss;51.158;6.733
DE;41470;Neuss;51.200;6.683
DE;41472;Neuss;51.200;6.683
DE;41513;Kreis Neuss Der Landrat;51.088;6.594
DE;41515;Grevenbroich;51.090;6.607
DE;41516;Grevenbroich;51.129;6.625
DE;41517;Grevenbroich;51.083;6.583
DE;41538;Kreiskrankenhaus Dormagen;51.073;6.808
DE;41539;Dormagen;51.096;6.840
DE;41540;Dormagen;51.092;6.811
DE;41541;Dormagen;51.127;6.807
DE;41542;Dormagen;51.113;6.775
DE;41564;Kaarst;51.229;6.619
DE;41569;Rommerskirchen;51.033;6.683
DE;41747;Viersen;51.256;6.392
DE;41748;Viersen;51.250;6.383
DE;41749;Viersen;51.285;6.387
DE;41751;Viersen;51.250;6.383
DE;41812;Erkelenz;51.080;6.315
DE;41836;Hückelhoven;51.056;6.227
DE;41844;Wegberg;51.142;6.284
DE;41849;Wassenberg;51.100;6.155
DE;42095;Bau-Berufsgenossenschaft Wuppertal;51.253;7.128
DE;42097;Staatsanwaltschaft Wuppertal;51.257;7.154
DE;42098;BG BAU Berufsgen. der Bauwirtschaft Geschäftsstelle Wuppertal (Tiefbau);51.244;7.129
DE;42103;Wuppertal;51.257;7.151
DE;42105;Wuppertal;51.265;7.131
DE;42107;Wuppertal;51.262;7.151
DE;42109;Wuppertal;51.276;7.156
DE;42111;Wuppertal;51.267;7.183
DE;42113;Wuppertal;51.268;7.128
DE;42115;Wuppertal;51.250;7.103
DE;42117;Wuppertal;51.250;7.124
DE;42119;Wuppertal;51.244;7.166
DE;42275;Wuppertal;51.272;7.204
DE;42277;Wuppertal;51.274;7.220
DE;42279;Wuppertal;51.308;7.252
DE;42281;Wuppertal;51.288;7.194
DE;42283;Wuppertal;51.270;7.184
DE;42285;Wuppertal;51.259;7.170
DE;42287;Wuppertal;51.243;7.207
DE;42289;Wuppertal;51.267;7.183
DE;42327;Wuppertal;51.242;7.060
DE;42329;Wuppertal;51.222;7.064
DE;42349;Wuppertal;51.216;7.142
DE;42369;Wuppertal;51.230;7.202
DE;42389;Wuppertal;51.273;7.235
DE;42399;Wuppertal;51.267;7.183
DE;42477;Radevormwald;51.202;7.360
DE;42489;Wülfrath;51.282;7.038
DE;42499;Hückeswagen;51.150;7.345
DE;42549;Velbert;51.334;7.027
DE;42551;Velbert;51.343;7.059
DE;42553;Velbert;51.300;7.091
DE;42555;Velbert;51.352;7.130
DE;42579;Heiligenhaus;51.327;6.971
DE;42648;Stadtbücherei Solingen;51.169;7.083
DE;42651;Solingen;51.173;7.094
DE;42653;Solingen;51.188;7.079
DE;42655;Solingen;51.176;7.065
DE;42657;Solingen;51.153;7.059
DE;42659;Solingen;51.160;7.104
DE;42697;Solingen;51.161;7.002
DE;42699;Solingen;51.156;7.015
DE;42719;Solingen;51.182;7.045
DE;42781;Haan;51.194;7.013
DE;42799;Leichlingen;51.106;7.019
DE;42853;Remscheid;51.180;7.187
DE;42855;Remscheid;51.181;7.207
DE;42857;Remscheid;51.178;7.166
DE;42859;Remscheid;51.183;7.200
DE;42897;Remscheid;51.183;7.256
DE;42899;Remscheid;51.220;7.241
DE;42929;Wermelskirchen;51.140;7.216
DE;44120;JobCenter Dortmund Wendepunkt;51.499;7.476
DE;44126;Berufsgenossenschaft der Bauwirtschaft BV Wuppertal Geschäftsstelle Dortmund;51.511;7.479
DE;44135;Dortmund;51.513;7.477
DE;44137;Dortmund;51.510;7.460
DE;44139;Dortmund;51.499;7.472
DE;44141;Dortmund;51.504;7.500
DE;44143;Dortmund;51.521;7.518
DE;44145;Dortmund;51.529;7.480
DE;44147;Dortmund;51.520;7.438
DE;44149;Dortmund;51.501;7.406
DE;44225;Dortmund;51.476;7.443
DE;44227;Dortmund;51.444;7.455
DE;44229;Dortmund;51.446;7.464
DE;44263;Dortmund;51.485;7.500
DE;44265;Dortmund;51.461;7.484
DE;44267;Dortmund;51.469;7.515
DE;44269;Dortmund;51.486;7.537
DE;44287;Dortmund;51.500;7.550
DE;44289;Dortmund;51.516;7.468
DE;44309;Dortmund;51.525;7.548
DE;44319;Dortmund;51.530;7.597
DE;44328;Dortmund;51.553;7.538
DE;44329;Dortmund;51.516;7.468
DE;44339;Dortmund;51.561;7.466
DE;44357;Dortmund;51.516;7.468
DE;44359;Dortmund;51.572;7.389
DE;44369;Dortmund;51.529;7.414
DE;44379;Dortmund;51.525;7.368
DE;44388;Dortmund;51.501;7.337
DE;44530;St.-Marien-Hospital;51.618;7.518
DE;44532;Lünen;51.607;7.524
DE;44534;Lünen;51.619;7.522
DE;44536;Lünen;51.599;7.468
DE;44575;Castrop-Rauxel;51.550;7.317
DE;44577;Castrop-Rauxel;51.550;7.317
DE;44579;Castrop-Rauxel;51.550;7.317
DE;44581;Castrop-Rauxel;51.550;7.317
DE;44623;Herne;51.543;7.219
DE;44625;Herne;51.532;7.206
DE;44627;Herne;51.550;7.217
DE;44628;Herne;51.550;7.217
DE;44629;Herne;51.549;7.215
DE;44649;Herne;51.533;7.161
DE;44651;Herne;51.550;7.217
DE;44652;Herne;51.531;7.170
DE;44653;Herne;51.545;7.169
DE;44782;Staatsanwaltschaft Bochum;51.482;7.220
DE;44787;Bochum;51.480;7.218
DE;44789;Bochum;51.466;7.249
DE;44791;Bochum;51.490;7.249
DE;44793;Bochum;51.482;7.187
DE;44795;Bochum;51.450;7.198
DE;44797;Bochum;51.428;7.242
DE;44799;Bochum;51.451;7.239
DE;44801;Bochum;51.483;7.217
DE;44803;Bochum;51.464;7.245
DE;44805;Bochum;51.518;7.272
DE;44807;Bochum;51.516;7.212
DE;44809;Bochum;51.500;7.194
DE;44866;Bochum;51.481;7.149
DE;44867;Bochum;51.465;7.142
DE;44869;Bochum;51.466;7.157
DE;44879;Bochum;51.427;7.154
DE;44892;Bochum;51.474;7.311
DE;44894;Bochum;51.492;7.311
DE;45116;Ev. Kirchenkreis Essen;51.456;7.009
DE;45117;Staatsanwaltschaft Essen;51.437;6.997
DE;45127;Essen;51.453;7.010
DE;45128;Essen;51.446;7.010
DE;45130;Essen;51.434;7.016
DE;45131;Essen;51.427;6.997
DE;45133;Essen;51.411;6.993
DE;45134;Essen;51.423;7.030
DE;45136;Essen;51.435;7.035
DE;45138;Essen;51.447;7.038
DE;45139;Essen;51.460;7.044
DE;45141;Essen;51.471;7.022
DE;45143;Essen;51.463;6.974
DE;45144;Essen;51.450;7.017
DE;45145;Essen;51.449;6.973
DE;45147;Essen;51.441;6.986
DE;45149;Essen;51.421;6.971
DE;45219;Essen;51.450;7.017
DE;45239;Essen;51.381;7.017
DE;45257;Essen;51.394;7.082
DE;45259;Essen;51.450;7.017
DE;45276;Essen;51.447;7.082
DE;45277;Essen;51.450;7.017
DE;45279;Essen;51.450;7.017
DE;45289;Essen;51.416;7.122
DE;45307;Essen;51.461;7.079
DE;45309;Essen;51.480;7.071
DE;45326;Essen;51.484;7.005
DE;45327;Essen;51.499;7.049
DE;45329;Essen;51.503;7.007
DE;45355;Essen;51.470;6.952
DE;45356;Essen;51.482;6.975
DE;45357;Essen;51.492;6.940
DE;45359;Essen;51.468;6.917
DE;45403;Mülheim an der Ruhr;51.433;6.883
DE;45468;Mülheim an der Ruhr;51.427;6.881
DE;45470;Mülheim an der Ruhr;51.419;6.894
DE;45472;Mülheim an der Ruhr;51.437;6.957
DE;45473;Mülheim an der Ruhr;51.442;6.898
DE;45475;Mülheim an der Ruhr;51.459;6.888
DE;45476;Mülheim an der Ruhr;51.449;6.861
DE;45478;Mülheim an der Ruhr;51.433;6.822
DE;45479;Mülheim an der Ruhr;51.422;6.857
DE;45481;Mülheim an der Ruhr;51.400;6.877
DE;45525;Hattingen;51.395;7.178
DE;45527;Hattingen;51.400;7.167
DE;45529;Hattingen;51.400;7.167
DE;45549;Sprockhövel;51.347;7.243
DE;45657;Recklinghausen;51.613;7.196
DE;45659;Recklinghausen;51.601;7.193
DE;45661;Recklinghausen;51.617;7.200
DE;45663;Recklinghausen;51.579;7.216
DE;45665;Recklinghausen;51.602;7.218
DE;45697;C C Erfrischungsgetränke Ruhr-West;51.597;7.131
DE;45699;Herten;51.596;7.144
DE;45701;Herten;51.600;7.096
DE;45711;Datteln;51.656;7.345
DE;45721;Haltern am See;51.729;7.167
DE;45731;Waltrop;51.621;7.402
DE;45739;Oer-Erkenschwick;51.642;7.264
DE;45765;Marien-Hospital;51.653;7.084
DE;45768;Marl;51.648;7.085
DE;45770;Marl;51.657;7.110
DE;45772;Marl;51.674;7.134
DE;45877;Fachhochschule Gelsenkirchen;51.575;7.028
DE;45879;Gelsenkirchen;51.509;7.097
DE;45881;Gelsenkirchen;51.521;7.075
DE;45883;Gelsenkirchen;51.522;7.058
DE;45884;Gelsenkirchen;51.487;7.083
DE;45886;Gelsenkirchen;51.497;7.114
DE;45888;Gelsenkirchen;51.519;7.122
DE;45889;Gelsenkirchen;51.531;7.114
DE;45891;Gelsenkirchen;51.559;7.084
DE;45892;Gelsenkirchen;51.575;7.117
DE;45894;Gelsenkirchen;51.579;7.058
DE;45896;Gelsenkirchen;51.607;7.049
DE;45897;Gelsenkirchen;51.572;7.047
DE;45899;Gelsenkirchen;51.533;7.023
DE;45964;Gladbeck;51.571;6.983
DE;45966;Gladbeck;51.584;6.975
DE;45968;Gladbeck;51.557;7.003
DE;46020;Jobcenter Oberhausen;51.480;6.864
DE;46045;Oberhausen;51.471;6.857
DE;46047;Oberhausen;51.483;6.880
DE;46049;Oberhausen;51.477;6.841
DE;46117;Oberhausen;51.501;6.886
DE;46119;Oberhausen;51.467;6.850
DE;46145;Oberhausen;51.526;6.852
DE;46147;Oberhausen;51.535;6.812
DE;46149;Oberhausen;51.517;6.833
DE;46236;Bottrop;51.523;6.925
DE;46238;Bottrop;51.530;6.968
DE;46240;Bottrop;51.517;6.917
DE;46242;Bottrop;51.521;6.907
DE;46244;Bottrop;51.606;6.915
DE;46282;Dorsten;51.657;6.966
DE;46284;Dorsten;51.681;6.963
DE;46286;Dorsten;51.738;7.007
DE;46322;Kreis Borken;51.854;6.842
DE;46325;Borken;51.844;6.858
DE;46342;Velen;51.895;6.988
DE;46348;Raesfeld;51.767;6.850
DE;46354;Südlohn;51.933;6.867
DE;46359;Heiden;51.833;6.933
DE;46393;St.-Agnes-Hospital;51.847;6.621
DE;46395;Bocholt;51.821;6.606
DE;46397;Bocholt;51.841;6.624
DE;46399;Bocholt;51.845;6.604
DE;46414;Rhede;51.835;6.696
DE;46419;Isselburg;51.832;6.464
DE;46446;Emmerich;51.839;6.248
DE;46459;Rees;51.810;6.400
DE;46483;Wesel;51.667;6.620
DE;46485;Wesel;51.664;6.682
DE;46487;Wesel;51.683;6.576
DE;46499;Hamminkeln;51.733;6.590
DE;46509;Xanten;51.659;6.453
DE;46514;Schermbeck;51.683;6.867
DE;46519;Alpen;51.583;6.517
DE;46535;Dinslaken;51.559;6.736
DE;46537;Dinslaken;51.577;6.747
DE;46539;Dinslaken;51.568;6.763
DE;46562;Voerde;51.625;6.652
DE;46569;Hünxe;51.650;6.783
DE;47051;Duisburg;51.429;6.774
DE;47053;Duisburg;51.422;6.755
DE;47055;Duisburg;51.403;6.770
DE;47057;Duisburg;51.422;6.796
DE;47058;Duisburg;51.435;6.786
DE;47059;Duisburg;51.438;6.743
DE;47119;Duisburg;51.463;6.733
DE;47137;Duisburg;51.468;6.771
DE;47138;Duisburg;51.433;6.750
DE;47139;Duisburg;51.478;6.733
DE;47166;Duisburg;51.491;6.774
DE;47167;Duisburg;51.507;6.796
DE;47169;Duisburg;51.504;6.754
DE;47178;Duisburg;51.433;6.750
DE;47179;Duisburg;51.433;6.750
DE;47198;Duisburg;51.450;6.690
DE;47199;Duisburg;51.433;6.750
DE;47226;Duisburg;51.408;6.721
DE;47228;Duisburg;51.413;6.696
DE;47229;Duisburg;51.391;6.707
DE;47239;Duisburg;51.393;6.656
DE;47249;Duisburg;51.383;6.752
DE;47259;Duisburg;51.361;6.725
DE;47269;Duisburg;51.360;6.779
DE;47279;Duisburg;51.393;6.798
DE;47441;Moers;51.446;6.640
DE;47443;Moers;51.454;6.668
DE;47445;Moers;51.450;6.650
DE;47447;Moers;51.450;6.650
DE;47475;Kamp-Lintfort;51.505;6.546
DE;47495;Rheinberg;51.547;6.595
DE;47506;Neukirchen-Vluyn;51.450;6.550
DE;47509;Rheurdt;51.467;6.467
DE;47533;Kleve;51.788;6.139
DE;47546;Kalkar;51.739;6.291
DE;47551;Bedburg-Hau;51.767;6.167
DE;47559;Kranenburg;51.783;6.017
DE;47574;Goch;51.679;6.159
DE;47589;Uedem;51.665;6.274
DE;47608;Geldern;51.519;6.324
DE;47623;Kevelaer;51.583;6.241
DE;47624;Kevelaer;51.583;6.250
DE;47625;Kevelaer;51.583;6.250
DE;47626;Kevelaer;51.583;6.250
DE;47627;Kevelaer;51.583;6.250
DE;47638;Straelen;51.442;6.266
DE;47647;Kerken;51.450;6.367
DE;47652;Weeze;51.627;6.198
DE;47661;Issum;51.533;6.433
DE;47665;Sonsbeck;51.607;6.379
DE;47669;Wachtendonk;51.397;6.292
DE;47792;Staatsanwaltschaft Krefeld;51.334;6.550
DE;47798;Krefeld;51.331;6.562
DE;47799;Krefeld;51.332;6.572
DE;47800;Krefeld;51.343;6.595
DE;47802;Krefeld;51.333;6.568
DE;47803;Krefeld;51.352;6.550
DE;47804;Krefeld;51.304;6.503
DE;47805;Krefeld;51.325;6.580
DE;47807;Krefeld;51.304;6.590
DE;47809;Krefeld;51.328;6.616
DE;47829;Krefeld;51.355;6.637
DE;47839;Krefeld;51.376;6.509
DE;47877;Willich;51.264;6.547
DE;47906;Kempen;51.364;6.419
DE;47918;Tönisvorst;51.321;6.494
DE;47929;Grefrath;51.336;6.341
DE;48079;Münster;51.960;7.631
DE;48128;Bezirksregierung Münster;51.961;7.625
DE;48135;Stadtbücherei Münster;51.969;7.628
DE;48141;Landesbetrieb NRW Straßenbau NL Münster;51.967;7.635
DE;48143;Münster;51.960;7.631
DE;48145;Münster;51.967;7.633
DE;48147;Münster;51.986;7.648
DE;48149;Münster;51.972;7.607
DE;48151;Münster;51.951;7.618
DE;48153;Münster;51.927;7.631
DE;48155;Münster;51.960;7.635
DE;48157;Münster;52.000;7.689
DE;48159;Münster;51.992;7.612
DE;48161;Münster;51.947;7.545
DE;48163;Münster;51.918;7.572
DE;48165;Münster;51.903;7.639
DE;48167;Münster;51.916;7.711
DE;48231;Warendorf;51.951;7.988
DE;48249;Dülmen;51.831;7.281
DE;48268;Greven;52.094;7.594
DE;48282;Emsdetten;52.173;7.528
DE;48291;Telgte;51.980;7.783
DE;48301;Nottuln;51.933;7.350
DE;48308;Senden;51.856;7.483
DE;48317;Drensteinfurt;51.795;7.738
DE;48324;Sendenhorst;51.856;7.788
DE;48329;Havixbeck;51.983;7.417
DE;48336;Sassenberg;51.992;8.041
DE;48341;Altenberge;52.050;7.467
DE;48346;Ostbevern;52.040;7.842
DE;48351;Everswinkel;51.926;7.847
DE;48356;Nordwalde;52.083;7.483
DE;48361;Beelen;51.929;8.111
DE;48366;Laer;52.056;7.358
DE;48369;Saerbeck;52.174;7.634
DE;48427;Technische Betriebe Rheine;52.260;7.454
DE;48429;Rheine;52.287;7.444
DE;48431;Rheine;52.277;7.432
DE;48432;Rheine;52.267;7.444
DE;48455;Bad Bentheim;52.301;7.158
DE;48465;Ohne;52.325;7.216
DE;48477;Hörstel;52.298;7.584
DE;48480;Lünne;52.399;7.487
DE;48485;Neuenkirchen;52.245;7.372
DE;48488;Emsbüren;52.400;7.300
DE;48493;Wettringen;52.209;7.319
DE;48496;Hopsten;52.382;7.602
DE;48499;Salzbergen;52.326;7.431
DE;48527;Nordhorn;52.449;7.052
DE;48529;Nordhorn;52.415;7.077
DE;48531;Nordhorn;52.452;7.106
DE;48563;Kreis Steinfurt;52.150;7.345
DE;48565;Steinfurt;52.150;7.337
DE;48596;EUREGIO;52.215;6.982
DE;48599;Gronau (Westfalen);52.201;7.041
DE;48607;Ochtrup;52.208;7.190
DE;48612;Horstmar;52.081;7.305
DE;48619;Heek;52.117;7.100
DE;48624;Schöppingen;52.100;7.233
DE;48629;Metelen;52.144;7.213
DE;48653;Coesfeld;51.944;7.168
DE;48683;Ahaus;52.092;6.974
DE;48691;Vreden;52.038;6.828
DE;48703;Stadtlohn;51.994;6.919
DE;48712;Gescher;51.954;7.005
DE;48720;Rosendahl;52.017;7.217
DE;48727;Billerbeck;51.978;7.293
DE;48734;Reken;51.832;7.035
DE;48739;Legden;52.033;7.100
DE;49074;Osnabrück;52.274;8.052
DE;49076;Osnabrück;52.283;7.949
DE;49078;Osnabrück;52.265;8.010
DE;49080;Osnabrück;52.249;8.037
DE;49082;Osnabrück;52.244;8.061
DE;49084;Osnabrück;52.267;8.072
DE;49086;Osnabrück;52.289;8.089
DE;49088;Osnabrück;52.267;8.050
DE;49090;Osnabrück;52.298;8.013
DE;49124;Georgsmarienhütte;52.203;8.045
DE;49134;Wallenhorst;52.350;8.017
DE;49143;Bissendorf;52.233;8.167
DE;49152;Bad Essen;52.318;8.413
DE;49163;Bohmte;52.367;8.317
DE;49170;Hagen am Teutoburger Wald;52.209;7.921
DE;49176;Hilter am Teutoburger Wald;52.164;8.147
DE;49179;Ostercappeln;52.350;8.233
DE;49186;Bad Iburg;52.155;8.042
DE;49191;Belm;52.300;8.133
DE;49196;Bad Laer;52.100;8.083
DE;49201;Dissen am Teutoburger Wald;52.117;8.200
DE;49205;Hasbergen;52.237;7.961
DE;49213;Ultra Pharm;52.090;8.174
DE;49214;Bad Rothenfelde;52.117;8.167
DE;49219;Glandorf;52.085;7.999
DE;49324;Melle;52.198;8.339
DE;49326;Melle;52.200;8.350
DE;49328;Melle;52.200;8.350
DE;49356;Diepholz;52.608;8.370
DE;49375;St. Marienhospital;52.726;8.287
DE;49377;Vechta;52.726;8.286
DE;49393;Lohne (Oldenburg);52.659;8.225
DE;49401;Damme;52.522;8.198
DE;49406;Barnstorf;52.715;8.538
DE;49413;Dinklage;52.662;8.124
DE;49419;Wagenfeld;52.550;8.583
DE;49424;Goldenstedt;52.788;8.432
DE;49429;Visbek;52.833;8.317
DE;49434;Neuenkirchen-Vörden;52.517;8.067
DE;49439;Steinfeld (Oldenburg);52.586;8.216
DE;49448;Hüde;52.469;8.385
DE;49451;Holdorf;52.583;8.117
DE;49453;Barver;52.618;8.501
DE;49456;Bakum;52.741;8.195
DE;49457;Drebber;52.650;8.433
DE;49459;Lembruch;52.533;8.350
DE;49477;Ibbenbüren;52.260;7.713
DE;49479;Ibbenbüren;52.267;7.733
DE;49492;Westerkappeln;52.317;7.883
DE;49497;Mettingen;52.317;7.783
DE;49504;Lotte;52.283;7.917
DE;49509;Recke;52.369;7.721
DE;49525;Lengerich;52.187;7.860
DE;49536;Lienen;52.150;7.983
DE;49545;Tecklenburg;52.220;7.814
DE;49549;Ladbergen;52.133;7.750
DE;49565;Bramsche;52.409;7.973
DE;49577;Ankum;52.567;7.844
DE;49584;Fürstenau;52.517;7.677
DE;49586;Merzen;52.450;7.836
DE;49593;Bersenbrück;52.552;7.948
DE;49594;Alfhausen;52.500;7.950
DE;49596;Gehrde;52.577;8.003
DE;49597;Rieste;52.483;8.017
DE;49599;Voltlage;52.433;7.750
DE;49609;Stadt;52.675;7.957
DE;49610;Quakenbrück;52.675;7.950
DE;49624;Löningen;52.737;7.758
DE;49626;Berge;52.603;7.739
DE;49632;Essen (Oldenburg);52.700;7.917
DE;49635;Badbergen;52.633;7.983
DE;49637;Menslage;52.683;7.817
DE;49638;Nortrup;52.615;7.861
DE;49659;Stadt;52.845;8.041
DE;49661;Cloppenburg;52.847;8.045
DE;49681;Garrel;52.950;8.017
DE;49685;Emstek;52.833;8.150
DE;49688;Lastrup;52.795;7.867
DE;49692;Cappeln (Oldenburg);52.817;8.117
DE;49696;Molbergen;52.851;7.972
DE;49699;Lindern (Oldenburg);52.850;7.783
DE;49716;Meppen;52.691;7.291
DE;49733;Haren;52.789;7.184
DE;49740;Haselünne;52.674;7.485
DE;49744;Geeste;52.600;7.267
DE;49751;Hüven;52.844;7.536
DE;49757;Lahn;52.850;7.689
DE;49762;Lathen;52.892;7.321
DE;49767;Twist;52.656;7.106
DE;49770;Dohren;52.668;7.591
DE;49774;Lähden;52.745;7.570
DE;49777;Stavern;52.774;7.457
DE;49779;Oberlangen;52.854;7.274
DE;49801;EMP Merchandising Handelsgesellschaft;52.488;7.325
DE;49803;St. Bonifatius Hospital;52.525;7.315
DE;49808;Lingen;52.514;7.313
DE;49809;Lingen;52.522;7.328
DE;49811;Lingen;52.517;7.317
DE;49824;Laar;52.606;6.839
DE;49828;Lage;52.520;6.997
DE;49832;Freren;52.477;7.515
DE;49835;Wietmarschen;52.518;7.134
DE;49838;Langen;52.566;7.538
DE;49843;Halle;52.497;6.857
DE;49844;Bawinkel;52.600;7.400
DE;49846;Hoogstede;52.583;6.950
DE;49847;Itterbeck;52.506;6.803
DE;49849;Wilsum;52.533;6.850
DE;50124;Erftkreis Der Landrat;50.951;6.632
DE;50126;Bergheim;50.956;6.635
DE;50127;Bergheim;50.941;6.663
DE;50129;Bergheim;50.974;6.679
DE;50169;Kerpen;50.875;6.744
DE;50170;Kerpen;50.896;6.683
DE;50171;Kerpen;50.879;6.694
DE;50181;Bedburg;50.993;6.571
DE;50189;Elsdorf;50.937;6.568
DE;50226;Frechen;50.915;6.812
DE;50259;Pulheim;51.000;6.806
DE;50319;Marienhospital;50.828;6.899
DE;50321;Brühl;50.829;6.905
DE;50354;Hürth;50.871;6.868
DE;50374;Erftstadt;50.815;6.794
DE;50389;Wesseling;50.827;6.975
DE;50399;Großannahmestelle BZ Köln West;50.921;6.836
DE;50606;RheinEnergie Köln;50.944;6.934
DE;50667;Köln;50.939;6.955
DE;50668;Köln;50.950;6.963
DE;50670;Köln;50.950;6.950
DE;50672;Köln;50.944;6.936
DE;50674;Köln;50.933;6.934
DE;50676;Köln;50.931;6.953
DE;50677;Köln;50.921;6.951
DE;50678;Köln;50.923;6.963
DE;50679;Köln;50.937;6.978
DE;50733;Köln;50.964;6.954
DE;50735;Köln;50.990;6.962
DE;50737;Köln;50.992;6.933
DE;50739;Köln;50.981;6.921
DE;50765;Köln;51.020;6.868
DE;50767;Köln;51.003;6.885
DE;50769;Köln;51.046;6.876
DE;50823;Köln;50.951;6.926
DE;50825;Köln;50.954;6.910
DE;50827;Köln;50.967;6.900
DE;50829;Köln;50.975;6.871
DE;50858;Köln;50.924;6.856
DE;50859;Köln;50.953;6.833
DE;50926;Staatsanwaltschaft Köln;50.922;6.937
DE;50931;Köln;50.932;6.918
DE;50933;Köln;50.943;6.876
DE;50935;Köln;50.922;6.896
DE;50937;Köln;50.912;6.911
DE;50939;Köln;50.908;6.925
DE;50968;Köln;50.903;6.965
DE;50969;Köln;50.904;6.939
DE;50996;Köln;50.883;6.990
DE;50997;Köln;50.864;6.951
DE;50999;Köln;50.875;7.020
DE;51061;Köln;50.994;7.003
DE;51063;Köln;50.968;7.005
DE;51065;Köln;50.955;7.012
DE;51067;Köln;50.966;7.042
DE;51069;Köln;50.992;7.054
DE;51103;Köln;50.942;7.017
DE;51105;Köln;50.919;6.997
DE;51107;Köln;50.924;7.090
DE;51109;Köln;50.945;7.070
DE;51143;Köln;50.860;7.036
DE;51145;Köln;50.882;7.080
DE;51147;Köln;50.869;7.107
DE;51149;Köln;50.906;7.041
DE;51371;Leverkusen;51.065;6.959
DE;51373;Leverkusen;51.031;6.990
DE;51375;Leverkusen;51.033;7.052
DE;51377;Leverkusen;51.051;7.063
DE;51379;Leverkusen;51.066;7.004
DE;51381;Leverkusen;51.050;7.017
DE;51399;Burscheid;51.085;7.114
DE;51425;Verwaltungs-Berufsgenossenschaft;50.961;7.147
DE;51427;Bergisch Gladbach;50.952;7.111
DE;51429;Bergisch Gladbach;50.965;7.182
DE;51462;Rheinisch-Bergischer Kreis;50.977;7.143
DE;51465;Bergisch Gladbach;50.989;7.129
DE;51467;Bergisch Gladbach;51.009;7.105
DE;51469;Bergisch Gladbach;50.985;7.114
DE;51491;Overath;50.933;7.284
DE;51503;Rösrath;50.896;7.182
DE;51515;Kürten;51.050;7.267
DE;51519;Odenthal;51.033;7.117
DE;51545;Waldbröl;50.876;7.617
DE;51570;Windeck;50.791;7.568
DE;51578;Kierdorf-Inkasso;50.929;7.761
DE;51580;Reichshof;50.928;7.643
DE;51588;Nümbrecht;50.904;7.541
DE;51597;Morsbach;50.867;7.728
DE;51598;Friesenhagen;50.904;7.810
DE;51643;Gummersbach;51.014;7.572
DE;51645;Gummersbach;51.001;7.569
DE;51647;Gummersbach;51.033;7.550
DE;51674;Wiehl;50.950;7.551
DE;51688;Wipperfürth;51.116;7.399
DE;51702;Bergneustadt;51.025;7.656
DE;51709;Marienheide;51.083;7.531
DE;51766;Engelskirchen;50.989;7.414
DE;51789;Lindlar;51.020;7.378
DE;52045;HUK-Coburg;50.772;6.085
DE;52047;BIG direkt gesund;50.777;6.131
DE;52056;RWTH Aachen;50.777;6.078
DE;52062;Aachen;50.776;6.087
DE;52064;Aachen;50.768;6.076
DE;52066;Aachen;50.756;6.091
DE;52068;Aachen;50.779;6.109
DE;52070;Aachen;50.788;6.104
DE;52072;Aachen;50.803;6.063
DE;52074;Aachen;50.748;6.048
DE;52076;Aachen;50.717;6.148
DE;52078;Aachen;50.762;6.138
DE;52080;Aachen;50.779;6.164
DE;52090;StädteRegion Aachen;50.769;6.098
DE;52115;knpbmedia b.v.;50.861;6.081
DE;52134;Herzogenrath;50.869;6.093
DE;52146;Würselen;50.818;6.135
DE;52152;Simmerath;50.600;6.300
DE;52156;Monschau;50.555;6.240
DE;52159;Roetgen;50.650;6.200
DE;52222;Stolberg (Rheinland);50.778;6.221
DE;52223;Stolberg (Rheinland);50.732;6.210
DE;52224;Stolberg (Rheinland);50.740;6.288
DE;52249;Eschweiler;50.819;6.272
DE;52348;MAY + SPIES GMBH;50.771;6.489
DE;52349;Düren;50.801;6.479
DE;52351;Düren;50.809;6.498
DE;52353;Düren;50.829;6.462
DE;52355;Düren;50.791;6.466
DE;52372;Kreuzau;50.747;6.491
DE;52379;Langerwehe;50.817;6.350
DE;52382;Niederzier;50.883;6.467
DE;52385;Nideggen;50.693;6.484
DE;52388;Nörvenich;50.806;6.639
DE;52391;Vettweiß;50.733;6.600
DE;52393;Hürtgenwald;50.717;6.367
DE;52396;Heimbach;50.637;6.469
DE;52399;Merzenich;50.827;6.525
DE;52428;Jülich;50.922;6.363
DE;52441;Linnich;50.980;6.271
DE;52445;Titz;51.006;6.425
DE;52457;Aldenhoven;50.900;6.283
DE;52459;Inden;50.843;6.360
DE;52477;Alsdorf;50.877;6.164
DE;52499;Baesweiler;50.910;6.189
DE;52511;Geilenkirchen;50.968;6.118
DE;52523;Kreis Heinsberg;51.061;6.108
DE;52525;Heinsberg;51.065;6.044
DE;52531;Übach-Palenberg;50.918;6.123
DE;52538;Gangelt;51.007;5.964
DE;53111;Bonn;50.736;7.100
DE;53113;Bonn;50.723;7.107
DE;53115;Bonn;50.727;7.085
DE;53117;Bonn;50.761;7.063
DE;53119;Bonn;50.743;7.059
DE;53121;Bonn;50.732;7.058
DE;53123;Bonn;50.711;7.049
DE;53125;Bonn;50.733;7.100
DE;53127;Bonn;50.711;7.067
DE;53129;Bonn;50.721;7.107
DE;53173;Bonn;50.690;7.167
DE;53175;Bonn;50.697;7.142
DE;53177;Bonn;50.681;7.155
DE;53179;Bonn;50.665;7.182
DE;53225;Bonn;50.746;7.129
DE;53227;Bonn;50.725;7.155
DE;53229;Bonn;50.732;7.185
DE;53332;Bornheim;50.763;6.991
DE;53338;Hobein;50.635;7.056
DE;53340;Meckenheim;50.624;7.029
DE;53343;Wachtberg;50.633;7.100
DE;53347;Alfter;50.733;7.017
DE;53359;Rheinbach;50.626;6.949
DE;53424;Remagen;50.579;7.227
DE;53426;Dedenbach;50.492;7.169
DE;53470;Weingut Albert Kreuzberg;50.532;7.080
DE;53474;Bad Neuenahr-Ahrweiler;50.543;7.111
DE;53489;Sinzig;50.544;7.246
DE;53498;Waldorf;50.491;7.263
DE;53501;Grafschaft;50.583;7.067
DE;53505;Berg;50.536;6.960
DE;53506;Lind;50.486;6.995
DE;53507;Dernau;50.533;7.050
DE;53508;Mayschoß;50.521;7.017
DE;53518;Adenau;50.365;6.931
DE;53520;Drees;50.399;6.888
DE;53533;Müsch;50.407;6.822
DE;53534;Wirft;50.353;6.860
DE;53539;Borler;50.309;6.907
DE;53545;Ockenfels;50.572;7.280
DE;53547;Roßbach;50.566;7.376
DE;53557;Bad Hönningen;50.517;7.312
DE;53560;Vettelschoß;50.617;7.350
DE;53562;Sankt Katharinen;50.583;7.383
DE;53567;Asbach;50.677;7.406
DE;53572;Unkel;50.598;7.234
DE;53577;Neustadt (Wied);50.621;7.433
DE;53578;Windhagen;50.641;7.354
DE;53579;Erpel;50.583;7.233
DE;53604;Bad Honnef;50.643;7.228
DE;53619;Rheinbreitbach;50.617;7.233
DE;53637;CDA;50.686;7.183
DE;53639;Königswinter;50.703;7.258
DE;53718;Ahrens + Sieberz;50.794;7.276
DE;53719;rhenag;50.797;7.204
DE;53721;Siegburg;50.800;7.208
DE;53754;Dolorgiet-Arzneimittel;50.789;7.178
DE;53757;Sankt Augustin;50.775;7.197
DE;53773;Hennef;50.776;7.283
DE;53783;Eitorf;50.767;7.450
DE;53797;Lohmar;50.839;7.214
DE;53804;Much;50.875;7.354
DE;53809;Ruppichteroth;50.844;7.484
DE;53819;Neunkirchen-Seelscheid;50.867;7.325
DE;53840;Troisdorf;50.815;7.172
DE;53842;Troisdorf;50.819;7.119
DE;53844;Troisdorf;50.801;7.127
DE;53859;Niederkassel;50.815;7.038
DE;53877;Kreis Euskirchen Der Landrat;50.670;6.784
DE;53879;Euskirchen;50.661;6.787
DE;53881;Euskirchen;50.627;6.848
DE;53884;Feldpostleitstelle Mechernich;50.587;6.651
DE;53894;Mechernich;50.640;6.704
DE;53902;Bad Münstereifel;50.557;6.764
DE;53909;Zülpich;50.700;6.650
DE;53913;Swisttal;50.700;6.917
DE;53919;Weilerswist;50.753;6.846
DE;53925;Kall;50.542;6.563
DE;53937;Schleiden;50.529;6.477
DE;53940;Hellenthal;50.441;6.436
DE;53945;Blankenheim;50.433;6.650
DE;53947;Nettersheim;50.494;6.629
DE;53949;Dahlem;50.386;6.548
DE;54290;Trier;49.754;6.639
DE;54292;Trier;49.773;6.665
DE;54293;Trier;49.750;6.633
DE;54294;Trier;49.744;6.619
DE;54295;Trier;49.750;6.633
DE;54296;Trier;49.750;6.633
DE;54298;Aach;49.789;6.584
DE;54306;Kordel;49.833;6.633
DE;54308;Langsur;49.724;6.499
DE;54309;Newel;49.812;6.583
DE;54310;Minden;49.828;6.483
DE;54311;Trierweiler;49.762;6.560
DE;54313;Zemmer;49.900;6.700
DE;54314;Zerf;49.617;6.686
DE;54316;Pluwig;49.678;6.723
DE;54317;Herl;49.726;6.769
DE;54318;Mertesdorf;49.772;6.733
DE;54320;Waldrach;49.746;6.745
DE;54329;Konz;49.700;6.577
DE;54331;Pellingen;49.692;6.589
DE;54332;Wasserliesch;49.707;6.539
DE;54338;Longen;49.811;6.768
DE;54340;Riol;49.827;6.827
DE;54341;Fell;49.767;6.783
DE;54343;Föhren;49.859;6.765
DE;54344;Kenn;49.800;6.717
DE;54346;Mehring;49.800;6.833
DE;54347;Neumagen-Dhron;49.855;6.898
DE;54349;Trittenheim;49.825;6.899
DE;54411;Rorodt;49.724;7.015
DE;54413;Damflos;49.690;6.921
DE;54421;Reinsfeld;49.692;6.892
DE;54422;Züsch;49.659;7.033
DE;54424;Etgert;49.754;6.988
DE;54426;Breit;49.766;6.955
DE;54427;Kell am See;49.633;6.822
DE;54429;Heddert;49.625;6.775
DE;54439;Fisch;49.593;6.469
DE;54441;Ayl;49.620;6.535
DE;54450;Freudenburg;49.544;6.533
DE;54451;Irsch;49.605;6.596
DE;54453;Nittel;49.650;6.450
DE;54455;Serrig;49.575;6.574
DE;54456;Tawern;49.658;6.500
DE;54457;Wincheringen;49.609;6.426
DE;54459;Wiltingen;49.659;6.593
DE;54470;Graach;49.922;7.052
DE;54472;Burgen;49.887;7.074
DE;54483;Kleinich;49.900;7.183
DE;54484;Maring-Noviand;49.933;7.000
DE;54486;Mülheim;49.913;7.019
DE;54487;Wintrich;49.883;6.950
DE;54492;Erden;49.967;7.022
DE;54497;Horath;49.809;7.056
DE;54498;Piesport;49.886;6.917
DE;54516;Flußbach;50.001;6.913
DE;54518;Esch;49.938;6.831
DE;54523;Hetzerath;49.892;6.783
DE;54524;Klausen;49.900;6.883
DE;54526;Landscheid;49.983;6.767
DE;54528;Salmtal;49.933;6.850
DE;54529;Spangdahlem;49.983;6.683
DE;54531;Eckfeld;50.098;6.827
DE;54533;Hasborn;50.054;6.838
DE;54534;Karl;50.032;6.808
DE;54536;Kröv;49.983;7.083
DE;54538;Bengel;50.018;7.012
DE;54539;Ürzig;49.979;7.006
DE;54550;Daun;50.197;6.829
DE;54552;Udler;50.205;6.888
DE;54558;Saxler;50.122;6.917
DE;54568;Gerolstein;50.222;6.660
DE;54570;Pelm;50.183;6.712
DE;54574;Kopp;50.183;6.608
DE;54576;Hillesheim;50.279;6.668
DE;54578;Nohn;50.305;6.700
DE;54579;Üxheim;50.350;6.750
DE;54584;Feusdorf;50.342;6.599
DE;54585;Esch;50.367;6.617
DE;54586;Schüller;50.333;6.583
DE;54587;Birgel;50.317;6.608
DE;54589;Stadtkyll;50.350;6.517
DE;54595;Prüm;50.201;6.401
DE;54597;Roth;50.188;6.433
DE;54608;Buchet;50.234;6.293
DE;54610;Büdesheim;50.217;6.550
DE;54611;Scheid;50.357;6.430
DE;54612;Lasel;50.111;6.478
DE;54614;Dingdorf;50.155;6.438
DE;54616;Winterspelt;50.217;6.217
DE;54617;Harspelt;50.133;6.172
DE;54619;Reiff;50.131;6.222
DE;54634;Bitburg;49.953;6.523
DE;54636;Hamm;49.982;6.482
DE;54646;Burg;49.947;6.374
DE;54647;Gondorf;49.978;6.633
DE;54649;Mauel;50.095;6.372
DE;54655;Usch;50.055;6.600
DE;54657;Badem;50.039;6.606
DE;54662;Herforst;49.946;6.658
DE;54664;Hosten;49.902;6.622
DE;54666;Irrel;49.845;6.457
DE;54668;Ernzen;49.872;6.430
DE;54669;Bollendorf;49.853;6.358
DE;54673;Bauler;50.011;6.249
DE;54675;Lahr;49.936;6.296
DE;54687;Arzfeld;50.090;6.271
DE;54689;Affler;50.052;6.182
DE;55116;Mainz;50.001;8.269
DE;55118;Mainz;50.000;8.271
DE;55120;Mainz;50.020;8.232
DE;55122;Mainz;49.995;8.237
DE;55124;Mainz;50.002;8.215
DE;55126;Mainz;49.984;8.177
DE;55127;Mainz;50.000;8.271
DE;55128;Mainz;49.981;8.242
DE;55129;Mainz;49.966;8.266
DE;55130;Mainz;49.987;8.296
DE;55131;Mainz;49.982;8.261
DE;55218;Ingelheim am Rhein;49.971;8.059
DE;55232;Alzey;49.776;8.115
DE;55234;Nack;49.735;8.115
DE;55237;Bornheim;49.782;8.059
DE;55239;Gau-Odernheim;49.785;8.194
DE;55246;Mainz-Kostheim;50.005;8.313
DE;55252;Mainz-Kastel;50.010;8.284
DE;55257;Budenheim;50.017;8.167
DE;55262;Heidesheim am Rhein;50.000;8.126
DE;55263;Wackernheim;49.974;8.117
DE;55268;Nieder-Olm;49.912;8.205
DE;55270;Ober-Olm;49.915;8.145
DE;55271;Stadecken-Elsheim;49.912;8.125
DE;55276;Dienheim;49.846;8.355
DE;55278;Selzen;49.833;8.273
DE;55283;Nierstein;49.870;8.336
DE;55286;Sulzheim;49.846;8.108
DE;55288;Armsheim;49.837;8.124
DE;55291;Saulheim;49.877;8.136
DE;55294;Bodenheim;49.935;8.320
DE;55296;Harxheim;49.906;8.277
DE;55299;Nackenheim;49.915;8.339
DE;55409;Edeka;49.959;7.908
DE;55411;Bingen am Rhein;49.967;7.899
DE;55413;Weiler;50.014;7.808
DE;55422;Bacharach;50.054;7.735
DE;55424;Münster-Sarmsheim;49.943;7.894
DE;55425;Waldalgesheim;49.950;7.833
DE;55430;Urbar;50.103;7.714
DE;55432;Damscheid;50.108;7.692
DE;55435;Gau-Algesheim;49.957;8.016
DE;55437;Appenheim;49.922;8.019
DE;55442;Roth;49.948;7.777
DE;55444;Dörrebach;49.935;7.753
DE;55450;Langenlonsheim;49.900;7.900
DE;55452;Dorsheim;49.909;7.844
DE;55457;Gensingen;49.900;7.950
DE;55459;Aspisheim;49.904;7.950
DE;55469;Horn;49.995;7.533
DE;55471;Külz;49.980;7.482
DE;55481;Hecken;49.946;7.390
DE;55483;Kappel;49.925;7.338
DE;55487;Dill;49.916;7.331
DE;55490;Henau;49.885;7.463
DE;55491;Wahlenau;49.907;7.271
DE;55494;Erbach;50.017;7.643
DE;55496;Argenthal;49.967;7.600
DE;55497;Ellern;49.983;7.630
DE;55499;Riesweiler;49.959;7.557
DE;55543;Bad Kreuznach;49.837;7.865
DE;55545;Bad Kreuznach;49.848;7.838
DE;55546;Fürfeld;49.811;7.917
DE;55559;Bretzenheim;49.878;7.896
DE;55566;Daubach;49.816;7.623
DE;55568;Abtweiler;49.753;7.652
DE;55569;Auen;49.816;7.594
DE;55571;Odernheim am Glan;49.765;7.706
DE;55576;Badenheim;49.857;7.967
DE;55578;Wolfsheim;49.858;8.044
DE;55583;Bad Münster am Stein-Ebernburg;49.812;7.845
DE;55585;Norheim;49.791;7.791
DE;55590;Meisenheim;49.707;7.668
DE;55592;Desloch;49.717;7.640
DE;55593;Rüdesheim;49.850;7.817
DE;55595;Boos;49.862;7.734
DE;55596;Oberstreit;49.806;7.722
DE;55597;Gumbsheim;49.817;7.975
DE;55599;Wonsheim;49.797;7.977
DE;55606;Kirn;49.794;7.490
DE;55608;Bergen;49.804;7.415
DE;55618;Simmertal;49.810;7.523
DE;55619;Hennweiler;49.817;7.433
DE;55621;Hundsbach;49.717;7.550
DE;55624;Rhaunen;49.872;7.343
DE;55626;Bundenbach;49.843;7.378
DE;55627;Merxheim;49.798;7.553
DE;55629;Seesbach;49.848;7.532
DE;55743;Gerach;49.736;7.328
DE;55756;Herrstein;49.783;7.333
DE;55758;Sien;49.775;7.320
DE;55765;Dambach;49.650;7.174
DE;55767;Nohen;49.670;7.189
DE;55768;Hoppstädten-Weiersbach;49.617;7.200
DE;55774;Baumholder;49.649;7.397
DE;55776;Rohrbach;49.609;7.261
DE;55777;Mettweiler;49.578;7.294
DE;55779;Heimbach;49.600;7.233
DE;56068;Koblenz;50.357;7.593
DE;56070;Koblenz;50.385;7.574
DE;56072;Koblenz;50.358;7.525
DE;56073;Koblenz;50.359;7.581
DE;56075;Koblenz;50.320;7.568
DE;56076;Koblenz;50.350;7.600
DE;56077;Koblenz;50.350;7.600
DE;56112;Lahnstein;50.300;7.617
DE;56130;Bad Ems;50.335;7.714
DE;56132;Frücht;50.327;7.711
DE;56133;Fachbach;50.333;7.683
DE;56154;Boppard;50.231;7.590
DE;56170;Bendorf;50.423;7.579
DE;56179;Vallendar;50.398;7.620
DE;56182;Urbar;50.383;7.633
DE;56191;Weitersburg;50.417;7.600
DE;56203;Höhr-Grenzhausen;50.435;7.669
DE;56204;Hillscheid;50.406;7.699
DE;56206;Hilgert;50.456;7.687
DE;56218;Mülheim-Kärlich;50.385;7.499
DE;56220;Kettig;50.400;7.511
DE;56235;Hundsdorf;50.468;7.715
DE;56237;Caan;50.485;7.670
DE;56242;Selters;50.527;7.749
DE;56244;Goddert;50.542;7.805
DE;56249;Herschbach;50.583;7.733
DE;56253;Treis-Karden;50.172;7.302
DE;56254;Müden;50.190;7.355
DE;56269;Dierdorf;50.555;7.673
DE;56271;Maroth;50.557;7.663
DE;56276;Stebach;50.508;7.642
DE;56281;Dörth;50.148;7.580
DE;56283;Ney;50.182;7.499
DE;56288;Bell;50.068;7.453
DE;56290;Buch;50.120;7.402
DE;56291;Norath;50.105;7.584
DE;56294;Kalt;50.256;7.361
DE;56295;Rüber;50.309;7.380
DE;56299;Ochtendung;50.350;7.383
DE;56305;Puderbach;50.614;7.561
DE;56307;Dernbach;50.574;7.591
DE;56316;Hanroth;50.575;7.625
DE;56317;Urbach;50.571;7.567
DE;56321;Brey;50.277;7.622
DE;56322;Spay;50.259;7.648
DE;56323;Waldesch;50.283;7.550
DE;56329;Sankt Goar;50.149;7.707
DE;56330;Kobern-Gondorf;50.302;7.456
DE;56332;Löf;50.262;7.444
DE;56333;Winningen;50.317;7.517
DE;56335;Neuhäusel;50.384;7.710
DE;56337;Arzbach;50.382;7.720
DE;56338;Braubach;50.274;7.645
DE;56340;Osterspai;50.244;7.647
DE;56341;Filsen;50.231;7.604
DE;56346;Prath;50.181;7.688
DE;56348;Weisel;50.148;7.732
DE;56349;Kaub;50.088;7.761
DE;56355;Hunzel;50.211;7.821
DE;56357;Ehr;50.203;7.805
DE;56368;Roth;50.268;7.945
DE;56370;Kördorf;50.273;7.963
DE;56377;Nassau;50.305;7.797
DE;56379;Winden;50.331;7.852
DE;56410;Montabaur;50.436;7.823
DE;56412;Boden;50.407;7.869
DE;56414;Salz;50.479;7.936
DE;56422;Wirges;50.472;7.798
DE;56424;Staudt;50.474;7.826
DE;56427;Siershahn;50.486;7.780
DE;56428;Dernbach (Westerwald);50.467;7.783
DE;56457;Halbs;50.578;7.971
DE;56459;Kaden;50.560;7.945
DE;56462;Höhn;50.617;7.983
DE;56470;Bad Marienberg;50.650;7.950
DE;56472;Hof;50.650;7.970
DE;56477;Rennerod;50.642;8.074
DE;56479;Rehe;50.619;8.076
DE;56564;Neuwied;50.433;7.463
DE;56566;Neuwied;50.437;7.545
DE;56567;Neuwied;50.456;7.469
DE;56575;Weißenthurm;50.417;7.451
DE;56579;Hardert;50.514;7.502
DE;56581;Melsbach;50.510;7.472
DE;56584;Anhausen;50.508;7.567
DE;56587;Oberraden;50.546;7.524
DE;56588;Waldbreitbach;50.550;7.417
DE;56589;Datzeroth;50.524;7.419
DE;56593;Krunkel;50.593;7.515
DE;56594;Willroth;50.569;7.527
DE;56598;Rheinbrohl;50.492;7.342
DE;56599;Leutesdorf;50.450;7.383
DE;56624;Landesversicherungsanstalt Rheinland-Pfalz ZwSt. Andernach;50.438;7.397
DE;56626;Andernach;50.431;7.404
DE;56630;Kretz;50.396;7.362
DE;56637;Plaidt;50.393;7.393
DE;56642;Kruft;50.383;7.333
DE;56645;Nickenich;50.414;7.327
DE;56648;Saffig;50.383;7.417
DE;56651;Brenk;50.449;7.192
DE;56653;Wehr;50.428;7.250
DE;56656;Brohl-Lützing;50.483;7.329
DE;56659;Burgbrohl;50.455;7.277
DE;56727;Mayen;50.332;7.191
DE;56729;Acht;50.337;7.087
DE;56736;Kottenheim;50.350;7.250
DE;56743;Thür;50.362;7.280
DE;56745;Bell;50.398;7.166
DE;56746;Spessart;50.426;7.098
DE;56751;Einig;50.283;7.287
DE;56753;Pillig;50.282;7.311
DE;56754;Roes;50.220;7.261
DE;56759;Laubach;50.240;7.089
DE;56761;Eulgem;50.239;7.163
DE;56766;Filz;50.209;6.973
DE;56767;Ueß;50.256;6.992
DE;56769;Arbach;50.279;7.004
DE;56812;Dohr;50.141;7.167
DE;56814;Faid;50.154;7.177
DE;56818;Klotten;50.167;7.200
DE;56820;Nehren;50.092;7.202
DE;56821;Ellenz-Poltersdorf;50.100;7.233
DE;56823;Büchel;50.173;7.083
DE;56825;Beuren;50.136;7.057
DE;56826;Lutzerath;50.142;6.991
DE;56828;Alflen;50.177;7.040
DE;56829;Kail;50.178;7.261
DE;56841;Traben-Trarbach;49.951;7.116
DE;56843;Irmenach;49.960;7.164
DE;56850;Hahn;49.967;7.210
DE;56856;Zell;50.029;7.182
DE;56858;Belg;50.047;7.274
DE;56859;Alf;50.054;7.130
DE;56861;Reil;50.017;7.117
DE;56862;Pünderich;50.040;7.128
DE;56864;Bad Bertrich;50.067;7.033
DE;56865;Schauren;50.037;7.288
DE;56867;Briedel;50.017;7.150
DE;56869;Mastershausen;50.067;7.350
DE;57069;Kreis Siegen-Wittgenstein;50.876;8.023
DE;57072;Siegen;50.873;8.010
DE;57074;Siegen;50.862;8.034
DE;57076;Siegen;50.899;8.031
DE;57078;Siegen;50.912;8.008
DE;57080;Siegen;50.834;8.022
DE;57223;Kreuztal;50.968;7.989
DE;57234;Wilnsdorf;50.817;8.100
DE;57250;Netphen;50.900;8.151
DE;57258;Freudenberg;50.897;7.874
DE;57271;Hilchenbach;50.997;8.111
DE;57289;Zenith Maschinenfabrik;50.783;8.015
DE;57290;Neunkirchen;50.800;8.000
DE;57299;Burbach;50.751;8.079
DE;57319;Bad Berleburg;51.039;8.416
DE;57334;Bad Laasphe;50.941;8.330
DE;57339;Erndtebrück;50.989;8.253
DE;57368;Lennestadt;51.117;8.067
DE;57392;Schmallenberg;51.155;8.285
DE;57399;Kirchhundem;51.086;8.089
DE;57413;Finnentrop;51.168;7.973
DE;57439;Attendorn;51.126;7.903
DE;57462;Olpe;51.029;7.851
DE;57482;Wenden;50.967;7.867
DE;57489;Drolshagen;51.024;7.774
DE;57517;Verbandsgemeinde Betzdorf-Gebhardshain;50.788;7.874
DE;57518;Alsdorf;50.776;7.871
DE;57520;Kausen;50.732;7.914
DE;57537;Forst;50.785;7.741
DE;57539;Roth;50.769;7.705
DE;57548;Kirchen;50.809;7.886
DE;57555;Brachbach;50.821;7.938
DE;57562;Herdorf;50.777;7.954
DE;57567;Daaden;50.733;7.967
DE;57572;Harbach;50.850;7.850
DE;57577;Hamm;50.760;7.682
DE;57578;Elkenroth;50.733;7.883
DE;57580;Elben;50.744;7.806
DE;57581;Katzwinkel;50.815;7.822
DE;57583;Mörlen;50.699;7.880
DE;57584;Scheuerfeld;50.794;7.837
DE;57586;Weitefeld;50.725;7.928
DE;57587;Birken-Honigsessen;50.817;7.733
DE;57589;Pracht;50.748;7.622
DE;57610;Gieleroth;50.686;7.664
DE;57612;Isert;50.716;7.663
DE;57614;Borod;50.647;7.659
DE;57626;Westerwald-Brauerei;50.658;7.817
DE;57627;Astert;50.677;7.789
DE;57629;Wied;50.672;7.812
DE;57632;Rott;50.650;7.530
DE;57635;Kraam;50.706;7.524
DE;57636;Sörth;50.700;7.675
DE;57638;Obernau;50.667;7.584
DE;57639;Oberdreis;50.632;7.658
DE;57641;Oberlahr;50.623;7.517
DE;57642;Alpenrod;50.633;7.867
DE;57644;Hattert;50.650;7.742
DE;57645;Nister;50.676;7.838
DE;57647;Enspel;50.625;7.892
DE;57648;Unnau;50.658;7.912
DE;58084;FernUniversität in Hagen;51.377;7.491
DE;58086;Staatsanwaltschaft Hagen;51.355;7.470
DE;58089;Hagen;51.380;7.439
DE;58091;Hagen;51.320;7.508
DE;58093;Hagen;51.366;7.521
DE;58095;Hagen;51.361;7.479
DE;58097;Hagen;51.367;7.478
DE;58099;Hagen;51.399;7.490
DE;58119;Hagen;51.353;7.563
DE;58135;Hagen;51.347;7.427
DE;58239;Schwerte;51.444;7.567
DE;58256;Ennepetal;51.298;7.363
DE;58283;AVU Aktiengesellschaft für Versorgungs- Unternehmen;51.328;7.351
DE;58285;Gevelsberg;51.320;7.339
DE;58300;Wetter (Ruhr);51.388;7.393
DE;58313;Herdecke;51.400;7.436
DE;58332;Schwelm;51.286;7.294
DE;58339;Breckerfeld;51.259;7.468
DE;58449;Marien-Hospital;51.445;7.337
DE;58452;Witten;51.431;7.334
DE;58453;Witten;51.443;7.363
DE;58454;Witten;51.464;7.374
DE;58455;Witten;51.445;7.330
DE;58456;Witten;51.405;7.258
DE;58507;Lüdenscheid;51.226;7.634
DE;58509;Lüdenscheid;51.227;7.613
DE;58511;Lüdenscheid;51.217;7.646
DE;58513;Lüdenscheid;51.246;7.620
DE;58515;Lüdenscheid;51.201;7.626
DE;58540;Meinerzhagen;51.107;7.648
DE;58553;Halver;51.186;7.498
DE;58566;Kierspe;51.134;7.591
DE;58579;Schalksmühle;51.241;7.528
DE;58634;Märkischer Kreis;51.376;7.699
DE;58636;Iserlohn;51.380;7.703
DE;58638;Iserlohn;51.374;7.696
DE;58640;Iserlohn;51.367;7.700
DE;58642;Iserlohn;51.371;7.611
DE;58644;Iserlohn;51.325;7.697
DE;58675;Hemer;51.387;7.770
DE;58706;Menden;51.441;7.789
DE;58708;Menden;51.455;7.776
DE;58710;Menden;51.419;7.826
DE;58730;Fröndenberg;51.476;7.769
DE;58739;Wickede;51.496;7.866
DE;58762;Altena;51.295;7.673
DE;58769;Nachrodt-Wiblingwerde;51.317;7.617
DE;58791;Werdohl;51.260;7.766
DE;58802;Balve;51.331;7.864
DE;58809;Neuenrade;51.283;7.782
DE;58840;Plettenberg;51.209;7.873
DE;58849;Herscheid;51.192;7.806
DE;59061;Staatsanwaltschaft Dortmund-Zweigstelle Hamm;51.677;7.819
DE;59063;Hamm;51.675;7.841
DE;59065;Hamm;51.680;7.813
DE;59067;Hamm;51.674;7.780
DE;59069;Hamm;51.645;7.861
DE;59071;Hamm;51.691;7.870
DE;59073;Hamm;51.683;7.800
DE;59075;Hamm;51.687;7.736
DE;59077;Hamm;51.642;7.734
DE;59174;Kamen;51.592;7.664
DE;59192;Bergkamen;51.616;7.644
DE;59199;Bönen;51.600;7.767
DE;59227;Ahlen;51.760;7.885
DE;59229;Ahlen;51.750;7.897
DE;59267;Krupp-Polysius Aktiengesellschaft;51.803;8.029
DE;59269;Beckum;51.756;8.041
DE;59302;Oelde;51.829;8.147
DE;59320;Ennigerloh;51.838;8.031
DE;59329;Wadersloh;51.733;8.250
DE;59348;Lüdinghausen;51.768;7.444
DE;59368;Werne;51.664;7.634
DE;59379;Selm;51.697;7.468
DE;59387;Ascheberg;51.783;7.617
DE;59394;Nordkirchen;51.738;7.522
DE;59399;Olfen;51.708;7.379
DE;59423;Unna;51.530;7.676
DE;59425;Unna;51.548;7.685
DE;59427;Unna;51.539;7.728
DE;59438;V.W. WERKE WIEDERHOLT;51.506;7.601
DE;59439;Holzwickede;51.500;7.633
DE;59455;Mariannenhospital;51.551;7.907
DE;59457;Werl;51.555;7.914
DE;59469;Ense;51.513;7.949
DE;59491;Marienkrankenhaus;51.570;8.095
DE;59494;Soest;51.576;8.106
DE;59495;Kreis Soest;51.573;8.114
DE;59505;Bad Sassendorf;51.583;8.167
DE;59510;Lippetal;51.677;8.122
DE;59514;Welver;51.617;7.967
DE;59519;Möhnesee;51.500;8.133
DE;59553;Dr. Wolf u. Daniels u. Klein Rechtsanwälte;51.674;8.345
DE;59555;Lippstadt;51.677;8.341
DE;59556;Lippstadt;51.667;8.350
DE;59557;Lippstadt;51.657;8.344
DE;59558;Lippstadt;51.667;8.350
DE;59581;Warstein;51.466;8.311
DE;59590;Geseke;51.641;8.511
DE;59597;Erwitte;51.603;8.291
DE;59602;Rüthen;51.491;8.436
DE;59609;Anröchte;51.567;8.333
DE;59755;Arnsberg;51.383;8.083
DE;59757;Arnsberg;51.383;8.083
DE;59759;Arnsberg;51.426;7.991
DE;59817;Bezirksregierung Arnsberg;51.400;8.074
DE;59818;Staatsanwaltschaft;51.391;8.063
DE;59821;Arnsberg;51.400;8.063
DE;59823;Arnsberg;51.383;8.083
DE;59844;Schulte-Ufer;51.333;8.000
DE;59846;Sundern;51.328;8.004
DE;59870;Hochsauerlandkreis Der Landrat;51.367;8.174
DE;59872;Meschede;51.350;8.283
DE;59889;Eslohe;51.267;8.235
DE;59909;Bestwig;51.361;8.401
DE;59929;Brilon;51.395;8.572
DE;59939;Olsberg;51.356;8.489
DE;59955;Winterberg;51.193;8.535
DE;59964;Medebach;51.197;8.706
DE;59969;Hallenberg;51.102;8.623
DE;60286;American Express Reisescheck;50.116;8.630
DE;60296;American Express Europe S.A (Germany branch);50.116;8.630
DE;60306;Frankfurt am Main;50.116;8.670
DE;60308;Frankfurt am Main;50.112;8.653
DE;60309;Volksfürsorge Schadenzentrum;50.129;8.683
DE;60310;Frankfurt am Main;50.111;8.673
DE;60311;Frankfurt am Main;50.111;8.683
DE;60313;Frankfurt am Main;50.115;8.682
DE;60314;Frankfurt am Main;50.114;8.712
DE;60316;Frankfurt am Main;50.121;8.697
DE;60318;Frankfurt am Main;50.125;8.687
DE;60320;Frankfurt am Main;50.139;8.672
DE;60322;Frankfurt am Main;50.125;8.676
DE;60323;Frankfurt am Main;50.122;8.665
DE;60325;Frankfurt am Main;50.115;8.660
DE;60326;Frankfurt am Main;50.102;8.630
DE;60327;Frankfurt am Main;50.104;8.652
DE;60329;Frankfurt am Main;50.107;8.666
DE;60377;Generali Schadenbüro;50.129;8.683
DE;60380;Bau-Berufsgenossenschaft;50.144;8.707
DE;60385;Frankfurt am Main;50.125;8.711
DE;60386;Frankfurt am Main;50.127;8.755
DE;60388;Frankfurt am Main;50.151;8.754
DE;60389;Frankfurt am Main;50.138;8.712
DE;60423;Industriegewerkschaft Bauen-Agrar-Umwelt;50.170;8.643
DE;60431;Frankfurt am Main;50.146;8.655
DE;60433;Frankfurt am Main;50.160;8.668
DE;60435;Frankfurt am Main;50.154;8.691
DE;60437;Frankfurt am Main;50.192;8.675
DE;60438;Frankfurt am Main;50.179;8.632
DE;60439;Frankfurt am Main;50.160;8.634
DE;60484;Airtours International;50.124;8.639
DE;60486;Frankfurt am Main;50.116;8.636
DE;60487;Frankfurt am Main;50.126;8.641
DE;60488;Frankfurt am Main;50.142;8.616
DE;60489;Frankfurt am Main;50.125;8.609
DE;60519;IG Metall Vorstand;50.104;8.666
DE;60524;HUK-Coburg Geschäfts- und Schadenaußenstelle;50.085;8.629
DE;60525;Deutscher Olympischer Sportbund;50.067;8.644
DE;60528;Frankfurt am Main;50.084;8.644
DE;60529;Frankfurt am Main;50.084;8.592
DE;60549;Frankfurt am Main;50.041;8.570
DE;60594;Frankfurt am Main;50.104;8.689
DE;60596;Frankfurt am Main;50.097;8.674
DE;60598;Frankfurt am Main;50.090;8.682
DE;60599;Frankfurt am Main;50.096;8.711
DE;61116;harmony.fm;50.195;8.746
DE;61118;Bad Vilbel;50.179;8.738
DE;61130;Nidderau;50.238;8.867
DE;61137;Schöneck;50.206;8.833
DE;61138;Niederdorfelden;50.194;8.800
DE;61167;Kreisausschuß des Wetteraukreises und Landrat des Wetteraukreises;50.333;8.753
DE;61169;Friedberg;50.337;8.756
DE;61184;Karben;50.230;8.772
DE;61191;Rosbach vor der Höhe;50.293;8.696
DE;61194;Niddatal;50.283;8.833
DE;61197;Florstadt;50.329;8.917
DE;61200;Wölfersheim;50.400;8.817
DE;61203;Reichelsheim;50.356;8.874
DE;61206;Wöllstadt;50.283;8.767
DE;61209;Echzell;50.389;8.886
DE;61231;Bad Nauheim;50.365;8.739
DE;61239;Ober-Mörlen;50.373;8.691
DE;61250;Usingen;50.336;8.537
DE;61267;Neu-Anspach;50.317;8.500
DE;61273;Wehrheim;50.300;8.567
DE;61276;Weilrod;50.333;8.417
DE;61279;Grävenwiesbach;50.390;8.457
DE;61343;Patienten-Heimversorgung;50.217;8.618
DE;61346;Fresenius Netcare;50.215;8.623
DE;61348;Bad Homburg vor der Höhe;50.227;8.612
DE;61350;Bad Homburg vor der Höhe;50.238;8.602
DE;61352;Bad Homburg vor der Höhe;50.217;8.617
DE;61381;Friedrichsdorf;50.250;8.643
DE;61389;Schmitten;50.267;8.450
DE;61435;Alte Leipziger;50.212;8.574
DE;61440;Oberursel;50.207;8.578
DE;61449;Steinbach (Taunus);50.165;8.571
DE;61462;Königstein im Taunus;50.177;8.466
DE;61474;Magistrat der Stadt Kronberg;50.178;8.508
DE;61476;Kronberg im Taunus;50.179;8.513
DE;61479;Glashütten;50.217;8.400
DE;63065;Offenbach;50.105;8.762
DE;63067;Offenbach;50.107;8.734
DE;63069;Offenbach;50.089;8.749
DE;63071;Offenbach;50.099;8.785
DE;63073;Offenbach;50.100;8.767
DE;63075;Offenbach;50.123;8.792
DE;63110;Rodgau;50.026;8.886
DE;63128;Dietzenbach;50.010;8.778
DE;63150;Heusenstamm;50.056;8.801
DE;63165;Mühlheim;50.108;8.832
DE;63179;Obertshausen;50.071;8.851
DE;63225;Langen;49.990;8.668
DE;63257;Banque PSA Finance S.A.;50.051;8.716
DE;63263;Neu-Isenburg;50.058;8.692
DE;63303;Dreieich;50.020;8.696
DE;63318;Der Magistrat der Stadt Rödermark;49.978;8.828
DE;63322;Rödermark;49.974;8.828
DE;63329;Egelsbach;49.968;8.663
DE;63405;Hanau;50.133;8.917
DE;63450;Hanau;50.132;8.921
DE;63452;Hanau;50.144;8.917
DE;63454;Hanau;50.139;8.886
DE;63456;Hanau;50.114;8.911
DE;63457;Hanau;50.106;8.950
DE;63477;Maintal;50.150;8.833
DE;63486;Bruchköbel;50.178;8.923
DE;63500;Seligenstadt;50.043;8.974
DE;63505;Langenselbold;50.177;9.040
DE;63512;Hainburg;50.083;8.933
DE;63517;Rodenbach;50.150;9.033
DE;63526;Erlensee;50.163;8.978
DE;63533;Mainhausen;50.013;8.990
DE;63538;Großkrotzenburg;50.083;8.983
DE;63543;Neuberg;50.200;8.983
DE;63546;Hammersbach;50.217;8.983
DE;63549;Ronneburg;50.228;9.056
DE;63571;Gelnhausen;50.202;9.187
DE;63584;Gründau;50.206;9.139
DE;63594;Hasselroth;50.167;9.100
DE;63599;Biebergemünd;50.181;9.286
DE;63607;Wächtersbach;50.255;9.296
DE;63619;Bad Orb;50.228;9.348
DE;63628;Bad Soden-Salmünster;50.276;9.367
DE;63633;Birstein;50.350;9.300
DE;63636;Brachttal;50.317;9.283
DE;63637;Jossgrund;50.179;9.458
DE;63639;Flörsbachtal;50.121;9.438
DE;63652;Büdingen Med;50.288;9.112
DE;63654;Büdingen;50.290;9.111
DE;63667;Nidda;50.413;9.006
DE;63674;Altenstadt;50.288;8.944
DE;63679;Schotten;50.504;9.125
DE;63683;Ortenberg;50.356;9.056
DE;63688;Gedern;50.425;9.198
DE;63691;Ranstadt;50.357;8.984
DE;63694;Limeshain;50.259;8.978
DE;63695;Glauburg;50.317;9.000
DE;63697;Hirzenhain;50.400;9.133
DE;63699;Kefenrod;50.345;9.211
DE;63739;Aschaffenburg;49.976;9.148
DE;63741;Aschaffenburg;49.975;9.131
DE;63743;Aschaffenburg;49.965;9.165
DE;63754;Wellpappe Alzenau;50.084;9.065
DE;63755;Alzenau in Unterfranken;50.089;9.065
DE;63762;Großostheim;49.920;9.076
DE;63768;Hösbach;50.007;9.208
DE;63773;Goldbach;49.999;9.184
DE;63776;Mömbris;50.069;9.164
DE;63785;Obernburg am Main;49.836;9.131
DE;63791;Karlstein am Main;50.049;9.029
DE;63796;Kahl am Main;50.070;9.005
DE;63801;Kleinostheim;50.000;9.067
DE;63808;Haibach;49.964;9.207
DE;63811;Stockstadt am Main;49.970;9.072
DE;63814;Mainaschaff;49.982;9.090
DE;63820;Elsenfeld;49.843;9.164
DE;63825;Sommerkahl;50.080;9.247
DE;63826;Geiselbach;50.123;9.197
DE;63828;Kleinkahl;50.117;9.267
DE;63829;Krombach;50.083;9.206
DE;63831;Wiesen;50.117;9.367
DE;63834;Sulzbach am Main;49.911;9.153
DE;63839;Kleinwallstadt;49.875;9.169
DE;63840;Hausen;49.870;9.210
DE;63843;Niedernberg;49.912;9.137
DE;63846;Laufach;50.017;9.300
DE;63849;Leidersbach;49.901;9.222
DE;63853;Mömlingen;49.860;9.083
DE;63856;Bessenbach;49.969;9.269
DE;63857;Waldaschaff;49.975;9.302
DE;63860;Rothenbuch;49.965;9.394
DE;63863;Eschau;49.819;9.259
DE;63864;Glattbach;50.000;9.150
DE;63867;Johannesberg;50.032;9.143
DE;63868;Großwallstadt;49.879;9.153
DE;63869;Heigenbrücken;50.028;9.371
DE;63871;Heinrichsthal;50.071;9.343
DE;63872;Heimbuchenthal;49.889;9.296
DE;63874;Dammbach;49.858;9.328
DE;63875;Mespelbrunn;49.914;9.292
DE;63877;Sailauf;50.025;9.259
DE;63879;Weibersbrunn;49.931;9.366
DE;63897;Miltenberg;49.705;9.267
DE;63906;Erlenbach am Main;49.803;9.163
DE;63911;Klingenberg am Main;49.785;9.180
DE;63916;Amorbach;49.644;9.222
DE;63920;Großheubach;49.728;9.223
DE;63924;Rüdenau;49.716;9.196
DE;63925;Laudenbach;49.746;9.176
DE;63927;Bürgstadt;49.715;9.269
DE;63928;Eichenbühl;49.706;9.329
DE;63930;Neunkirchen;49.707;9.402
DE;63931;Kirchzell;49.618;9.178
DE;63933;Mönchberg;49.793;9.269
DE;63934;Röllbach;49.773;9.246
DE;63936;Schneeberg;49.640;9.251
DE;63937;Weilbach;49.668;9.216
DE;63939;Wörth am Main;49.797;9.154
DE;64276;Staatsanwaltschaft Darmstadt;49.844;8.633
DE;64283;Darmstadt;49.872;8.648
DE;64285;Darmstadt;49.859;8.649
DE;64287;Darmstadt;49.868;8.664
DE;64289;Darmstadt;49.897;8.681
DE;64291;Darmstadt;49.911;8.657
DE;64293;Darmstadt;49.888;8.645
DE;64295;Darmstadt;49.861;8.637
DE;64297;Darmstadt;49.819;8.645
DE;64319;Pfungstadt;49.806;8.603
DE;64331;Weiterstadt;49.904;8.589
DE;64342;Seeheim-Jugenheim;49.765;8.652
DE;64347;Griesheim;49.861;8.572
DE;64354;Reinheim;49.829;8.836
DE;64367;Mühltal;49.816;8.708
DE;64372;Ober-Ramstadt;49.831;8.749
DE;64380;Roßdorf;49.860;8.762
DE;64385;Reichelsheim;49.712;8.839
DE;64390;Erzhausen;49.955;8.648
DE;64395;Brensbach;49.774;8.884
DE;64397;Modautal;49.761;8.721
DE;64401;Groß-Bieberau;49.801;8.824
DE;64404;Bickenbach;49.759;8.617
DE;64405;Fischbachtal;49.765;8.785
DE;64407;Fränkisch-Crumbach;49.746;8.859
DE;64409;Messel;49.938;8.741
DE;64518;DETEC FERTIGUNG GMBH;49.920;8.484
DE;64521;Groß-Gerau;49.921;8.482
DE;64543;Der Magistrat der Stadt Mörfelden-Walldorf;49.975;8.568
DE;64546;Mörfelden-Walldorf;49.995;8.584
DE;64560;Riedstadt;49.834;8.496
DE;64569;Nauheim;49.951;8.463
DE;64572;Büttelborn;49.903;8.523
DE;64579;Gernsheim;49.753;8.489
DE;64584;Biebesheim am Rhein;49.784;8.474
DE;64589;Stockstadt am Rhein;49.809;8.473
DE;64623;Fernmeldeverkaufsbezirk;49.688;8.619
DE;64625;Bensheim;49.684;8.618
DE;64646;Heppenheim (Bergstraße);49.641;8.637
DE;64653;Lorsch;49.650;8.567
DE;64658;Fürth;49.651;8.785
DE;64665;Alsbach-Hähnlein;49.739;8.596
DE;64668;Rimbach;49.625;8.763
DE;64673;Zwingenberg;49.724;8.611
DE;64678;Lindenfels;49.684;8.781
DE;64683;Einhausen;49.677;8.548
DE;64686;Lautertal;49.726;8.703
DE;64689;Grasellenbach;49.630;8.882
DE;64711;Erbach;49.661;8.994
DE;64720;Michelstadt;49.676;9.004
DE;64732;Bad König;49.743;9.008
DE;64739;Höchst im Odenwald;49.800;8.999
DE;64743;Beerfelden;49.569;8.974
DE;64747;Breuberg;49.800;9.067
DE;64750;Lützelbach;49.788;9.075
DE;64753;Brombachtal;49.733;8.962
DE;64754;Hesseneck;49.570;9.063
DE;64756;Mossautal;49.653;8.929
DE;64757;Rothenberg;49.499;8.919
DE;64807;Dieburg;49.897;8.846
DE;64823;Groß-Umstadt;49.869;8.932
DE;64832;Babenhausen;49.965;8.951
DE;64839;Münster;49.923;8.868
DE;64846;Groß-Zimmern;49.876;8.834
DE;64850;Schaafheim;49.924;9.009
DE;64853;Otzberg;49.826;8.922
DE;64859;Eppertshausen;49.951;8.854
DE;65175;Landeshauptstadt Wiesbaden Der Magistrat;50.082;8.242
DE;65183;Wiesbaden;50.082;8.239
DE;65185;Wiesbaden;50.077;8.242
DE;65187;Wiesbaden;50.069;8.225
DE;65189;Wiesbaden;50.071;8.257
DE;65191;Wiesbaden;50.088;8.280
DE;65193;Wiesbaden;50.090;8.243
DE;65195;Wiesbaden;50.109;8.197
DE;65197;Wiesbaden;50.079;8.216
DE;65199;Wiesbaden;50.073;8.196
DE;65201;Wiesbaden;50.044;8.204
DE;65203;Wiesbaden;50.045;8.245
DE;65205;Wiesbaden;50.061;8.344
DE;65207;Wiesbaden;50.123;8.302
DE;65216;PS-Team;50.044;8.162
DE;65219;Taunusstein;50.150;8.150
DE;65220;Taunusstein;50.150;8.150
DE;65221;Taunusstein;50.150;8.150
DE;65222;Taunusstein;50.150;8.150
DE;65223;Taunusstein;50.150;8.150
DE;65224;Taunusstein;50.150;8.150
DE;65232;Taunusstein;50.138;8.134
DE;65239;Hochheim am Main;50.014;8.352
DE;65307;Bad Schwalbach;50.142;8.070
DE;65321;Heidenrod;50.165;7.954
DE;65326;Aarbergen;50.250;8.067
DE;65329;Hohenstein;50.200;8.067
DE;65343;Eltville am Rhein;50.033;8.117
DE;65344;Eltville am Rhein;50.033;8.117
DE;65345;Eltville am Rhein;50.033;8.117
DE;65346;Eltville am Rhein;50.033;8.117
DE;65347;Eltville am Rhein;50.013;8.062
DE;65366;Geisenheim;49.985;7.968
DE;65375;Oestrich-Winkel;50.000;8.000
DE;65385;Rüdesheim am Rhein;49.982;7.930
DE;65388;Schlangenbad;50.093;8.103
DE;65391;Lorch;50.066;7.813
DE;65396;Walluf;50.040;8.155
DE;65399;Kiedrich;50.040;8.085
DE;65424;Stadtkrankenhaus;49.980;8.424
DE;65428;Rüsselsheim;49.990;8.422
DE;65438;Gebr. Graulich;50.017;8.430
DE;65439;Flörsheim;50.013;8.428
DE;65451;Kelsterbach;50.061;8.529
DE;65462;Ginsheim-Gustavsburg;49.971;8.345
DE;65468;Trebur;49.926;8.407
DE;65474;Bischofsheim;49.994;8.367
DE;65479;Raunheim;50.013;8.453
DE;65510;Idstein;50.225;8.225
DE;65520;Bad Camberg;50.297;8.269
DE;65527;Niedernhausen;50.163;8.313
DE;65529;Waldems;50.250;8.333
DE;65547;Harmonic Drive;50.392;8.070
DE;65549;Limburg an der Lahn;50.383;8.061
DE;65550;Limburg an der Lahn;50.383;8.050
DE;65551;Limburg an der Lahn;50.383;8.050
DE;65552;Limburg an der Lahn;50.383;8.050
DE;65553;Limburg an der Lahn;50.383;8.050
DE;65554;Limburg an der Lahn;50.383;8.050
DE;65555;Limburg an der Lahn;50.383;8.050
DE;65556;Limburg an der Lahn;50.383;8.050
DE;65558;Flacht;50.352;8.001
DE;65582;Aull;50.387;7.998
DE;65589;Hadamar;50.446;8.043
DE;65594;Runkel;50.406;8.155
DE;65597;Hünfelden;50.329;8.148
DE;65599;Dornburg;50.517;8.017
DE;65604;Elz;50.417;8.033
DE;65606;Villmar;50.393;8.193
DE;65611;Brechen;50.356;8.178
DE;65614;Beselich;50.458;8.146
DE;65618;Selters (Taunus);50.350;8.267
DE;65620;Waldbrunn (Westerwald);50.517;8.117
DE;65623;Netzbach;50.294;8.064
DE;65624;Altendiez;50.367;7.983
DE;65626;Birlenbach;50.358;8.003
DE;65627;Elbtal;50.500;8.050
DE;65629;Niederneisen;50.333;8.050
DE;65717;Haus Maria Elisabeth;50.081;8.442
DE;65719;Hofheim am Taunus;50.090;8.449
DE;65758;Eurohypo Aktiengesellschaft;50.138;8.582
DE;65760;Eschborn;50.143;8.571
DE;65779;Kelkheim (Taunus);50.137;8.450
DE;65784;TASSO;50.071;8.491
DE;65795;Hattersheim;50.078;8.476
DE;65812;Bad Soden am Taunus;50.141;8.505
DE;65817;Eppstein;50.143;8.392
DE;65824;Schwalbach am Taunus;50.150;8.533
DE;65830;Kriftel;50.084;8.470
DE;65835;Liederbach am Taunus;50.118;8.489
DE;65842;Gemeinde Sulzbach (Taunus);50.133;8.528
DE;65843;Sulzbach;50.134;8.528
DE;65925;Abele-Optik;50.111;8.538
DE;65929;Frankfurt am Main;50.105;8.539
DE;65931;Frankfurt am Main;50.091;8.504
DE;65933;Frankfurt am Main;50.098;8.600
DE;65934;Frankfurt am Main;50.103;8.575
DE;65936;Frankfurt am Main;50.121;8.566
DE;66103;Regio Print;49.235;6.990
DE;66104;Landeshauptstadt Saarbrücken;49.235;6.997
DE;66109;HUK Coburg;49.233;7.002
DE;66111;Saarbrücken;49.246;7.002
DE;66113;Saarbrücken;49.243;6.976
DE;66115;Saarbrücken;49.240;6.970
DE;66117;Saarbrücken;49.215;6.968
DE;66119;Saarbrücken;49.209;7.020
DE;66121;Saarbrücken;49.229;7.012
DE;66123;Saarbrücken;49.233;7.000
DE;66125;Saarbrücken;49.272;7.032
DE;66126;Saarbrücken;49.233;7.000
DE;66127;Saarbrücken;49.233;7.000
DE;66128;Saarbrücken;49.233;7.000
DE;66129;Saarbrücken;49.233;7.000
DE;66130;Saarbrücken;49.247;6.910
DE;66131;Saarbrücken;49.233;7.000
DE;66132;Saarbrücken;49.233;7.000
DE;66133;Saarbrücken;49.233;7.000
DE;66265;Heusweiler;49.336;6.930
DE;66271;Kleinblittersdorf;49.158;7.037
DE;66280;Sulzbach/Saar;49.300;7.067
DE;66287;Quierschied;49.317;7.050
DE;66292;Riegelsberg;49.300;6.933
DE;66299;Friedrichsthal;49.328;7.096
DE;66333;Völklingen;49.252;6.859
DE;66346;Püttlingen;49.285;6.887
DE;66352;Großrosseln;49.203;6.841
DE;66359;Bous;49.277;6.801
DE;66386;Sankt Ingbert;49.277;7.117
DE;66399;Mandelbachtal;49.183;7.167
DE;66424;Homburg;49.326;7.339
DE;66440;Blieskastel;49.237;7.256
DE;66450;Bexbach;49.346;7.255
DE;66453;Gersheim;49.150;7.200
DE;66458;Praktiker;49.287;7.216
DE;66459;Kirkel;49.283;7.233
DE;66482;Zweibrücken;49.247;7.370
DE;66484;Battweiler;49.228;7.454
DE;66497;Contwig;49.250;7.433
DE;66500;Hornbach;49.186;7.384
DE;66501;Großbundenbach;49.308;7.425
DE;66503;Dellfeld;49.234;7.474
DE;66504;Bottenbach;49.183;7.500
DE;66506;Maßweiler;49.267;7.533
DE;66507;Reifenberg;49.283;7.510
DE;66509;Rieschweiler-Mühlbach;49.233;7.500
DE;66538;Neunkirchen/Saar;49.345;7.180
DE;66539;Neunkirchen/Saar;49.337;7.219
DE;66540;Neunkirchen/Saar;49.367;7.184
DE;66557;Illingen;49.374;7.048
DE;66564;Ottweiler;49.401;7.164
DE;66571;Eppelborn;49.400;6.967
DE;66578;Schiffweiler;49.367;7.133
DE;66583;Spiesen-Elversberg;49.317;7.133
DE;66589;Merchweiler;49.350;7.050
DE;66606;Sankt Wendel;49.466;7.168
DE;66620;Nonnweiler;49.608;6.970
DE;66625;Nohfelden;49.576;7.081
DE;66629;Freisen;49.550;7.250
DE;66636;Tholey;49.484;7.037
DE;66640;Namborn;49.522;7.141
DE;66646;Marpingen;49.452;7.058
DE;66649;Oberthal;49.513;7.084
DE;66663;Merzig;49.443;6.639
DE;66679;Losheim am See;49.518;6.735
DE;66687;Wadern;49.541;6.888
DE;66693;Mettlach;49.494;6.597
DE;66701;Beckingen;49.400;6.700
DE;66706;Perl;49.472;6.381
DE;66709;Weiskirchen;49.550;6.817
DE;66740;Saarlouis;49.314;6.752
DE;66763;Dillingen;49.356;6.728
DE;66773;Schwalbach;49.300;6.817
DE;66780;Rehlingen-Siersburg;49.376;6.684
DE;66787;Wadgassen;49.267;6.783
DE;66793;Saarwellingen;49.354;6.805
DE;66798;Wallerfangen;49.328;6.711
DE;66802;Überherrn;49.242;6.698
DE;66806;Ensdorf;49.300;6.783
DE;66809;Nalbach;49.383;6.783
DE;66822;Lebach;49.411;6.910
DE;66839;Schmelz;49.433;6.850
DE;66849;Landstuhl;49.413;7.570
DE;66851;Bann;49.362;7.602
DE;66862;Kindsbach;49.417;7.617
DE;66869;Kusel;49.542;7.391
DE;66871;Konken;49.535;7.354
DE;66877;Ramstein-Miesenbach;49.444;7.555
DE;66879;Kollweiler;49.495;7.527
DE;66882;Hütschenhausen;49.417;7.483
DE;66885;Altenglan;49.559;7.462
DE;66887;Ulmet;49.568;7.492
DE;66892;Bruchmühlbach-Miesau;49.383;7.433
DE;66894;Käshofen;49.352;7.456
DE;66901;Schönenberg-Kübelberg;49.407;7.372
DE;66903;Gries;49.439;7.341
DE;66904;Brücken;49.433;7.380
DE;66907;Rehweiler;49.479;7.442
DE;66909;Hüffler;49.477;7.389
DE;66914;Waldmohr;49.383;7.333
DE;66916;Dunzweiler;49.425;7.286
DE;66917;Wallhalben;49.322;7.502
DE;66919;Saalstadt;49.325;7.579
DE;66953;Pirmasens;49.215;7.629
DE;66954;Pirmasens;49.207;7.591
DE;66955;Pirmasens;49.184;7.613
DE;66957;Hilst;49.149;7.565
DE;66969;Lemberg;49.173;7.651
DE;66976;Rodalben;49.239;7.640
DE;66978;Leimen;49.261;7.705
DE;66981;Münchweiler an der Rodalb;49.217;7.700
DE;66987;Thaleischweiler-Fröschen;49.267;7.583
DE;66989;Höheinöd;49.246;7.559
DE;66994;Dahn;49.151;7.778
DE;66996;Schönau;49.094;7.753
DE;66999;Hinterweidenthal;49.200;7.750
DE;67059;Ludwigshafen am Rhein;49.483;8.438
DE;67061;Ludwigshafen am Rhein;49.471;8.445
DE;67063;Ludwigshafen am Rhein;49.499;8.411
DE;67065;Ludwigshafen am Rhein;49.460;8.416
DE;67067;Ludwigshafen am Rhein;49.481;8.435
DE;67069;Ludwigshafen am Rhein;49.523;8.402
DE;67071;Ludwigshafen am Rhein;49.489;8.379
DE;67098;Bad Dürkheim;49.456;8.081
DE;67105;Schifferstadt;49.384;8.377
DE;67112;Mutterstadt;49.441;8.356
DE;67117;Limburgerhof;49.424;8.392
DE;67122;Altrip;49.436;8.495
DE;67125;Dannstadt-Schauernheim;49.440;8.309
DE;67126;Hochdorf-Assenheim;49.419;8.282
DE;67127;Rödersheim-Gronau;49.430;8.261
DE;67133;Maxdorf;49.488;8.292
DE;67134;Birkenheide;49.481;8.262
DE;67136;Fußgönheim;49.461;8.292
DE;67141;Neuhofen;49.428;8.425
DE;67146;Deidesheim;49.408;8.184
DE;67147;Forst an der Weinstraße;49.426;8.191
DE;67149;Meckenheim;49.404;8.239
DE;67150;Niederkirchen bei Deidesheim;49.415;8.210
DE;67152;Ruppertsberg;49.400;8.196
DE;67157;Wachenheim an der Weinstraße;49.448;8.171
DE;67158;Ellerstadt;49.462;8.259
DE;67159;Friedelsheim;49.447;8.223
DE;67161;Gönnheim;49.448;8.239
DE;67165;Waldsee;49.395;8.440
DE;67166;Otterstadt;49.372;8.448
DE;67167;Erpolzheim;49.489;8.225
DE;67169;Kallstadt;49.491;8.176
DE;67225;Staatsanwaltschaft Frankenthal;49.536;8.360
DE;67227;Frankenthal (Pfalz);49.539;8.354
DE;67229;Gerolsheim;49.547;8.241
DE;67240;Bobenheim-Roxheim;49.587;8.358
DE;67245;Lambsheim;49.514;8.288
DE;67246;Dirmstein;49.563;8.245
DE;67251;Freinsheim;49.507;8.212
DE;67256;Weisenheim am Sand;49.518;8.248
DE;67258;Heßheim;49.546;8.308
DE;67259;Beindersheim;49.571;8.311
DE;67269;Grünstadt;49.563;8.163
DE;67271;Kindenheim;49.561;8.156
DE;67273;Dackenheim;49.517;8.168
DE;67278;Bockenheim;49.607;8.185
DE;67280;Quirnheim;49.576;8.117
DE;67281;Bissersheim;49.537;8.192
DE;67283;Obrigheim;49.544;8.204
DE;67292;Kirchheimbolanden;49.663;8.015
DE;67294;Orbis;49.685;8.041
DE;67295;Bolanden;49.639;8.012
DE;67297;Marnheim;49.633;8.040
DE;67304;Eisenberg;49.569;8.043
DE;67305;Ramsen;49.537;8.013
DE;67307;Göllheim;49.595;8.051
DE;67308;Bubenheim;49.630;8.115
DE;67310;Hettenleidelheim;49.536;8.074
DE;67311;Tiefenthal;49.539;8.104
DE;67316;Carlsberg;49.504;8.042
DE;67317;Altleiningen;49.508;8.073
DE;67319;Wattenheim;49.522;8.062
DE;67343;Evangelische Diakonissenanstalt Speyer;49.313;8.435
DE;67346;Speyer;49.321;8.431
DE;67354;Römerberg;49.295;8.407
DE;67360;Lingenfeld;49.254;8.339
DE;67361;Freisbach;49.272;8.272
DE;67363;Lustadt;49.245;8.274
DE;67365;Schwegenheim;49.270;8.329
DE;67366;Weingarten;49.260;8.286
DE;67368;Westheim;49.246;8.324
DE;67373;Dudenhofen;49.319;8.389
DE;67374;Hanhofen;49.317;8.341
DE;67376;Harthausen;49.294;8.345
DE;67377;Gommersheim;49.291;8.266
DE;67378;Zeiskam;49.233;8.247
DE;67433;Neustadt an der Weinstraße;49.346;8.149
DE;67434;Neustadt an der Weinstraße;49.350;8.136
DE;67435;Neustadt an der Weinstraße;49.357;8.138
DE;67454;Haßloch;49.363;8.258
DE;67459;Böhl-Iggelheim;49.381;8.304
DE;67466;Lambrecht;49.370;8.073
DE;67468;Frankeneck;49.402;8.024
DE;67471;Elmstein;49.367;7.933
DE;67472;Esthal;49.383;7.983
DE;67473;Lindenberg;49.380;8.099
DE;67475;Weidenthal;49.417;8.000
DE;67480;Edenkoben;49.284;8.127
DE;67482;Altdorf;49.281;8.212
DE;67483;Edesheim;49.265;8.166
DE;67487;Sankt Martin;49.300;8.105
DE;67489;Kirrweiler (Pfalz);49.302;8.166
DE;67547;Worms;49.633;8.362
DE;67549;Worms;49.636;8.334
DE;67550;Worms;49.636;8.360
DE;67551;Worms;49.616;8.275
DE;67574;Osthofen;49.704;8.324
DE;67575;Eich;49.750;8.399
DE;67577;Alsheim;49.768;8.340
DE;67578;Gimbsheim;49.778;8.375
DE;67580;Hamm;49.732;8.433
DE;67582;Mettenheim;49.740;8.326
DE;67583;Guntersblum;49.797;8.346
DE;67585;Dorn-Dürkheim;49.769;8.270
DE;67586;Hillesheim;49.776;8.256
DE;67587;Wintersheim;49.779;8.280
DE;67590;Monsheim;49.637;8.212
DE;67591;Mölsheim;49.628;8.223
DE;67592;Flörsheim-Dalsheim;49.675;8.209
DE;67593;Westhofen;49.693;8.236
DE;67595;Bechtheim;49.728;8.292
DE;67596;Frettenheim;49.752;8.241
DE;67598;Gundersheim;49.696;8.203
DE;67599;Gundheim;49.676;8.238
DE;67653;Kaiserslautern;49.441;7.761
DE;67655;Kaiserslautern;49.443;7.766
DE;67657;Kaiserslautern;49.450;7.795
DE;67659;Kaiserslautern;49.447;7.761
DE;67661;Kaiserslautern;49.413;7.711
DE;67663;Kaiserslautern;49.436;7.750
DE;67677;Enkenbach-Alsenborn;49.483;7.900
DE;67678;Mehlingen;49.491;7.855
DE;67680;Neuhemsbach;49.517;7.917
DE;67681;Sembach;49.520;7.860
DE;67685;Eulenbis;49.495;7.619
DE;67686;Mackenbach;49.467;7.583
DE;67688;Rodenbach;49.473;7.658
DE;67691;Hochspeyer;49.442;7.895
DE;67693;Fischbach;49.425;7.900
DE;67697;Otterberg;49.503;7.770
DE;67699;Heiligenmoschel;49.544;7.756
DE;67700;Niederkirchen;49.583;7.700
DE;67701;Schallodenbach;49.550;7.717
DE;67705;Trippstadt;49.368;7.756
DE;67706;Krickenbach;49.367;7.667
DE;67707;Schopp;49.350;7.683
DE;67714;Waldfischbach-Burgalben;49.283;7.667
DE;67715;Geiselberg;49.326;7.697
DE;67716;Heltersberg;49.317;7.717
DE;67718;Schmalenberg;49.333;7.733
DE;67722;Potzbach;49.563;7.850
DE;67724;Gonbach;49.572;7.812
DE;67725;Börrstadt;49.572;7.955
DE;67727;Lohnsfeld;49.550;7.850
DE;67728;Münchweiler an der Alsenz;49.550;7.883
DE;67729;Sippersfeld;49.550;7.933
DE;67731;Otterbach;49.486;7.734
DE;67732;Hirschhorn;49.520;7.679
DE;67734;Katzweiler;49.508;7.683
DE;67735;Mehlbach;49.517;7.717
DE;67737;Olsbrücken;49.536;7.646
DE;67742;Buborn;49.646;7.582
DE;67744;Medard;49.651;7.595
DE;67745;Grumbach;49.650;7.567
DE;67746;Langweiler;49.667;7.511
DE;67748;Odenbach;49.683;7.650
DE;67749;Nerzweiler;49.609;7.551
DE;67752;Wolfstein;49.584;7.613
DE;67753;Aschbach;49.600;7.633
DE;67754;Eßweiler;49.558;7.564
DE;67756;Relsberg;49.589;7.589
DE;67757;Kreimbach-Kaulbach;49.550;7.633
DE;67759;Nußbach;49.617;7.717
DE;67806;Dörnbach;49.632;7.792
DE;67808;Mörsfeld;49.640;7.864
DE;67811;Dielkirchen;49.667;7.817
DE;67813;Gerbach;49.675;7.867
DE;67814;Dannenfels;49.623;7.947
DE;67816;Dreisen;49.602;7.997
DE;67817;Imsbach;49.583;7.883
DE;67819;Kriegsfeld;49.710;7.917
DE;67821;Alsenz;49.717;7.817
DE;67822;Kalkofen;49.715;7.828
DE;67823;Sitters;49.719;7.761
DE;67824;Feilbingert;49.767;7.800
DE;67826;Hallgarten;49.759;7.789
DE;67827;Becherbach;49.650;7.683
DE;67829;Callbach;49.689;7.694
DE;68159;Mannheim;49.493;8.465
DE;68161;Mannheim;49.487;8.470
DE;68163;Mannheim;49.488;8.465
DE;68165;Mannheim;49.477;8.482
DE;68167;Mannheim;49.500;8.494
DE;68169;Mannheim;49.503;8.469
DE;68199;Mannheim;49.460;8.488
DE;68219;Mannheim;49.488;8.465
DE;68229;Mannheim;49.488;8.465
DE;68239;Mannheim;49.488;8.465
DE;68259;Mannheim;49.490;8.534
DE;68305;Mannheim;49.526;8.496
DE;68307;Mannheim;49.546;8.449
DE;68309;Mannheim;49.512;8.532
DE;68517;Hommel Hercules;49.537;8.581
DE;68519;Viernheim;49.540;8.578
DE;68526;Ladenburg;49.473;8.609
DE;68535;Edingen-Neckarhausen;49.457;8.606
DE;68542;Heddesheim;49.506;8.604
DE;68549;Ilvesheim;49.474;8.567
DE;68619;BASF Lampertheim;49.608;8.451
DE;68623;Lampertheim;49.598;8.473
DE;68642;Bürstadt;49.643;8.459
DE;68647;Biblis;49.692;8.459
DE;68649;Groß-Rohrheim;49.721;8.483
DE;68723;Oftersheim;49.381;8.587
DE;68753;Waghäusel;49.250;8.513
DE;68766;Hockenheim;49.323;8.552
DE;68775;Ketsch;49.368;8.531
DE;68782;Brühl;49.397;8.534
DE;68789;Sankt Leon-Rot;49.266;8.618
DE;68794;Oberhausen-Rheinhausen;49.274;8.472
DE;68799;Reilingen;49.298;8.564
DE;68804;Altlußheim;49.302;8.499
DE;68809;Neulußheim;49.298;8.518
DE;69115;Heidelberg;49.406;8.687
DE;69117;Heidelberg;49.410;8.694
DE;69118;Heidelberg;49.419;8.735
DE;69120;Heidelberg;49.417;8.676
DE;69121;Heidelberg;49.432;8.682
DE;69123;Heidelberg;49.417;8.700
DE;69124;Heidelberg;49.383;8.666
DE;69126;Heidelberg;49.376;8.691
DE;69151;Neckargemünd;49.389;8.796
DE;69168;Wiesloch;49.295;8.698
DE;69181;Leimen;49.347;8.687
DE;69190;Walldorf;49.306;8.642
DE;69198;Schriesheim;49.474;8.664
DE;69207;Sandhausen;49.343;8.659
DE;69214;Eppelheim;49.402;8.636
DE;69221;Dossenheim;49.450;8.675
DE;69226;Nußloch;49.324;8.696
DE;69231;Rauenberg;49.269;8.703
DE;69234;Dielheim;49.284;8.738
DE;69239;Neckarsteinach;49.407;8.843
DE;69242;Mühlhausen;49.249;8.727
DE;69245;Bammental;49.356;8.779
DE;69250;Schönau;49.437;8.809
DE;69251;Gaiberg;49.366;8.750
DE;69253;Heiligkreuzsteinach;49.483;8.795
DE;69254;Malsch;49.247;8.683
DE;69256;Mauer;49.341;8.800
DE;69257;Wiesenbach;49.361;8.804
DE;69259;Wilhelmsfeld;49.471;8.754
DE;69412;Eberbach;49.467;8.990
DE;69427;Mudau;49.534;9.204
DE;69429;Waldbrunn;49.459;9.092
DE;69434;Heddesbach;49.463;8.862
DE;69436;Schönbrunn;49.411;8.928
DE;69437;Neckargerach;49.400;9.067
DE;69439;Zwingenberg;49.419;9.041
DE;69469;Weinheim;49.549;8.667
DE;69483;Wald-Michelbach;49.570;8.832
DE;69488;Birkenau;49.562;8.707
DE;69493;Hirschberg an der Bergstraße;49.506;8.666
DE;69502;Hemsbach;49.591;8.648
DE;69509;Mörlenbach;49.599;8.735
DE;69514;Laudenbach;49.613;8.654
DE;69517;Gorxheimertal;49.532;8.729
DE;69518;Abtsteinach;49.537;8.787
DE;70135;Stuttgarter Lebensversicherung a.G;48.770;9.156
DE;70161;Landeshauptstadt Stuttgart;48.775;9.178
DE;70173;Stuttgart;48.773;9.180
DE;70174;Stuttgart;48.782;9.182
DE;70176;Stuttgart;48.772;9.169
DE;70178;Stuttgart;48.769;9.172
DE;70180;Stuttgart;48.765;9.176
DE;70182;Stuttgart;48.771;9.183
DE;70184;Stuttgart;48.770;9.192
DE;70186;Stuttgart;48.769;9.194
DE;70188;Stuttgart;48.777;9.201
DE;70190;Stuttgart;48.779;9.198
DE;70191;Stuttgart;48.790;9.193
DE;70192;Stuttgart;48.792;9.178
DE;70193;Stuttgart;48.773;9.168
DE;70195;Stuttgart;48.771;9.157
DE;70197;Stuttgart;48.767;9.166
DE;70199;Stuttgart;48.763;9.167
DE;70327;Stuttgart;48.775;9.245
DE;70329;Stuttgart;48.767;9.248
DE;70372;Stuttgart;48.804;9.216
DE;70374;Stuttgart;48.794;9.211
DE;70376;Stuttgart;48.802;9.207
DE;70378;Stuttgart;48.837;9.227
DE;70435;Stuttgart;48.800;9.174
DE;70437;Stuttgart;48.826;9.198
DE;70439;Stuttgart;48.823;9.159
DE;70469;Stuttgart;48.797;9.171
DE;70499;Stuttgart;48.807;9.120
DE;70563;Stuttgart;48.741;9.144
DE;70565;Stuttgart;48.728;9.138
DE;70567;Stuttgart;48.739;9.161
DE;70569;Stuttgart;48.746;9.126
DE;70597;Stuttgart;48.745;9.160
DE;70599;Stuttgart;48.716;9.205
DE;70619;Stuttgart;48.750;9.217
DE;70629;Stuttgart;48.725;9.198
DE;70734;Fellbach;48.809;9.279
DE;70736;Fellbach;48.824;9.272
DE;70767;RTS Rieger Team, Werbeagentur;48.693;9.130
DE;70771;Leinfelden-Echterdingen;48.694;9.168
DE;70794;Filderstadt;48.657;9.220
DE;70806;Kornwestheim;48.862;9.186
DE;70822;Licht im Osten;48.830;9.127
DE;70825;Korntal-Münchingen;48.817;9.117
DE;70839;Gerlingen;48.800;9.063
DE;71029;Krauß MC;48.687;8.999
DE;71032;Böblingen;48.682;9.012
DE;71034;Böblingen;48.690;8.970
DE;71060;Radio BB;48.705;9.005
DE;71063;Sindelfingen;48.709;8.999
DE;71065;Sindelfingen;48.702;9.022
DE;71067;Sindelfingen;48.723;9.008
DE;71069;Sindelfingen;48.717;8.968
DE;71083;Herrenberg;48.595;8.867
DE;71088;Holzgerlingen;48.640;9.011
DE;71093;Weil im Schönbuch;48.623;9.063
DE;71101;Schönaich;48.659;9.060
DE;71106;Magstadt;48.745;8.967
DE;71111;Waldenbuch;48.638;9.133
DE;71116;Gärtringen;48.642;8.901
DE;71120;Grafenau;48.708;8.918
DE;71126;Gäufelden;48.550;8.817
DE;71131;Jettingen;48.575;8.787
DE;71134;Aidlingen;48.678;8.895
DE;71139;Ehningen;48.659;8.941
DE;71144;Steinenbronn;48.667;9.117
DE;71149;Bondorf;48.521;8.837
DE;71154;Nufringen;48.623;8.890
DE;71155;Altdorf;48.631;8.996
DE;71157;Hildrizhausen;48.624;8.966
DE;71159;Mötzingen;48.533;8.774
DE;71229;Leonberg;48.800;9.017
DE;71254;Ditzingen;48.827;9.067
DE;71263;Weil der Stadt;48.749;8.872
DE;71272;Renningen;48.770;8.939
DE;71277;Rutesheim;48.808;8.945
DE;71282;Hemmingen;48.867;9.033
DE;71287;Weissach;48.847;8.928
DE;71292;Friolzheim;48.833;8.833
DE;71296;Heimsheim;48.807;8.867
DE;71297;Mönsheim;48.867;8.867
DE;71299;Wimsheim;48.850;8.833
DE;71332;Waiblingen;48.828;9.313
DE;71334;Waiblingen;48.843;9.310
DE;71336;Waiblingen;48.833;9.300
DE;71361;Paulinenpflege Winnenden;48.867;9.386
DE;71364;Winnenden;48.876;9.398
DE;71384;Weinstadt;48.809;9.377
DE;71394;Kernen im Remstal;48.807;9.322
DE;71397;Leutenbach;48.888;9.393
DE;71404;Korb;48.843;9.363
DE;71409;Schwaikheim;48.877;9.350
DE;71520;Südbund;48.960;9.427
DE;71522;Backnang;48.947;9.437
DE;71540;Murrhardt;48.982;9.570
DE;71543;Beilstein;49.060;9.388
DE;71546;Aspach;48.967;9.400
DE;71549;Auenwald;48.933;9.500
DE;71554;Weissach im Tal;48.930;9.477
DE;71560;Sulzbach an der Murr;49.003;9.500
DE;71563;Affalterbach;48.923;9.324
DE;71566;Althütte;48.916;9.570
DE;71570;Oppenweiler;48.983;9.459
DE;71573;Allmersbach im Tal;48.907;9.468
DE;71576;Burgstetten;48.928;9.372
DE;71577;Großerlach;49.054;9.514
DE;71579;Spiegelberg;49.041;9.444
DE;71634;Ludwigsburg;48.908;9.178
DE;71636;Ludwigsburg;48.890;9.175
DE;71638;Ludwigsburg;48.891;9.190
DE;71640;Ludwigsburg;48.892;9.218
DE;71642;Ludwigsburg;48.907;9.217
DE;71665;Vaihingen an der Enz;48.936;8.960
DE;71672;Marbach am Neckar;48.970;9.329
DE;71679;Asperg;48.905;9.135
DE;71686;Remseck am Neckar;48.878;9.267
DE;71691;Freiberg am Neckar;48.932;9.202
DE;71696;Möglingen;48.887;9.127
DE;71701;Schwieberdingen;48.876;9.074
DE;71706;Markgröningen;48.905;9.081
DE;71711;Murr;48.963;9.271
DE;71717;Beilstein;49.039;9.315
DE;71718;Billensbach;49.062;9.367
DE;71720;Oberstenfeld;49.026;9.321
DE;71723;Großbottwar;49.002;9.293
DE;71726;Benningen am Neckar;48.947;9.242
DE;71729;Erdmannhausen;48.943;9.296
DE;71732;Tamm;48.920;9.116
DE;71735;Eberdingen;48.879;8.965
DE;71737;Kirchberg an der Murr;48.943;9.341
DE;71739;Oberriexingen;48.926;9.027
DE;72070;Tübingen;48.524;9.018
DE;72072;Tübingen;48.517;9.058
DE;72074;Tübingen;48.531;9.070
DE;72076;Tübingen;48.537;9.054
DE;72108;Rottenburg am Neckar;48.480;8.950
DE;72116;Mössingen;48.406;9.054
DE;72119;Ammerbuch;48.553;8.972
DE;72124;Pliezhausen;48.559;9.207
DE;72127;Kusterdingen;48.523;9.120
DE;72131;Ofterdingen;48.417;9.033
DE;72135;Dettenhausen;48.608;9.100
DE;72138;Kirchentellinsfurt;48.533;9.147
DE;72141;Walddorfhäslach;48.587;9.181
DE;72144;Dußlingen;48.454;9.056
DE;72145;Hirrlingen;48.413;8.887
DE;72147;Nehren;48.431;9.070
DE;72149;Neustetten;48.483;8.883
DE;72160;Horb am Neckar;48.489;8.673
DE;72172;Sulz am Neckar;48.362;8.633
DE;72175;Dornhan;48.350;8.509
DE;72178;Waldachtal;48.500;8.567
DE;72181;Starzach;48.433;8.817
DE;72184;Eutingen im Gäu;48.483;8.750
DE;72186;Empfingen;48.393;8.710
DE;72189;Vöhringen;48.334;8.664
DE;72202;Nagold;48.550;8.724
DE;72213;Altensteig;48.587;8.604
DE;72218;Wildberg;48.623;8.745
DE;72221;Haiterbach;48.521;8.644
DE;72224;Ebhausen;48.583;8.683
DE;72226;Simmersfeld;48.617;8.517
DE;72227;Egenhausen;48.567;8.617
DE;72229;Rohrdorf;48.567;8.700
DE;72250;Freudenstadt;48.467;8.414
DE;72270;Baiersbronn;48.503;8.377
DE;72275;Alpirsbach;48.345;8.402
DE;72280;Dornstetten;48.472;8.498
DE;72285;Pfalzgrafenweiler;48.526;8.566
DE;72290;Loßburg;48.400;8.450
DE;72291;Betzweiler-Wälde;48.367;8.483
DE;72293;Glatten;48.443;8.511
DE;72294;Grömbach;48.573;8.545
DE;72296;Schopfloch;48.455;8.551
DE;72297;Seewald;48.592;8.418
DE;72299;Wörnersberg;48.567;8.567
DE;72334;EDEKA Handelsgesellschaft;48.255;8.850
DE;72336;Balingen;48.275;8.855
DE;72348;Rosenfeld;48.286;8.724
DE;72351;Geislingen;48.288;8.812
DE;72355;Schömberg;48.210;8.759
DE;72356;Dautmergen;48.242;8.741
DE;72358;Dormettingen;48.237;8.773
DE;72359;Dotternhausen;48.228;8.792
DE;72361;Hausen am Tann;48.198;8.836
DE;72362;Nusplingen;48.133;8.892
DE;72364;Obernheim;48.163;8.861
DE;72365;Ratshausen;48.194;8.795
DE;72367;Weilen unter den Rinnen;48.190;8.765
DE;72369;Zimmern unter der Burg;48.221;8.719
DE;72379;Hechingen;48.352;8.963
DE;72393;Burladingen;48.291;9.113
DE;72401;Haigerloch;48.366;8.804
DE;72406;Bisingen;48.310;8.917
DE;72411;Bodelshausen;48.389;8.977
DE;72414;Rangendingen;48.382;8.889
DE;72415;Grosselfingen;48.332;8.887
DE;72417;Jungingen;48.328;9.041
DE;72419;Neufra;48.248;9.183
DE;72458;Albstadt;48.214;9.026
DE;72459;Albstadt;48.217;9.017
DE;72461;Albstadt;48.251;9.018
DE;72469;Meßstetten;48.183;8.966
DE;72474;Winterlingen;48.183;9.117
DE;72475;Bitz;48.244;9.091
DE;72477;Schwenningen;48.100;9.000
DE;72479;Straßberg;48.178;9.091
DE;72488;Sigmaringen;48.088;9.230
DE;72501;Gammertingen;48.252;9.223
DE;72505;Krauchenwies;48.017;9.248
DE;72510;Stetten am kalten Markt;48.117;9.083
DE;72511;Bingen;48.111;9.272
DE;72513;Hettingen;48.216;9.232
DE;72514;Inzigkofen;48.070;9.180
DE;72516;Scheer;48.073;9.295
DE;72517;Sigmaringendorf;48.066;9.262
DE;72519;Veringenstadt;48.185;9.211
DE;72525;Münsingen;48.411;9.497
DE;72531;Hohenstein;48.345;9.351
DE;72532;Gomadingen;48.400;9.391
DE;72534;Hayingen;48.275;9.478
DE;72535;Heroldstatt;48.446;9.664
DE;72537;Mehrstetten;48.376;9.566
DE;72539;Pfronstetten;48.276;9.360
DE;72555;Metzingen;48.537;9.283
DE;72574;Bad Urach;48.491;9.400
DE;72581;Dettingen an der Erms;48.531;9.345
DE;72582;Grabenstetten;48.524;9.461
DE;72584;Hülben;48.520;9.408
DE;72585;Riederich;48.560;9.269
DE;72587;Römerstein;48.498;9.543
DE;72589;Westerheim;48.515;9.624
DE;72622;Nürtingen;48.626;9.342
DE;72631;Aichtal;48.633;9.267
DE;72636;Frickenhausen;48.593;9.360
DE;72639;Neuffen;48.555;9.376
DE;72644;Oberboihingen;48.650;9.367
DE;72649;Wolfschlugen;48.650;9.283
DE;72654;Neckartenzlingen;48.590;9.235
DE;72655;Altdorf;48.594;9.272
DE;72657;Altenriet;48.591;9.222
DE;72658;Bempflingen;48.572;9.268
DE;72660;Beuren;48.569;9.404
DE;72661;Grafenberg;48.565;9.302
DE;72663;Großbettlingen;48.590;9.308
DE;72664;Kohlberg;48.558;9.336
DE;72666;Neckartailfingen;48.612;9.264
DE;72667;Schlaitdorf;48.604;9.223
DE;72669;Unterensingen;48.654;9.358
DE;72760;Reutlingen;48.509;9.204
DE;72762;Reutlingen;48.484;9.194
DE;72764;Reutlingen;48.493;9.213
DE;72766;Reutlingen;48.511;9.223
DE;72768;Reutlingen;48.483;9.217
DE;72770;Reutlingen;48.494;9.167
DE;72793;Pfullingen;48.465;9.228
DE;72800;Eningen unter Achalm;48.487;9.259
DE;72805;Lichtenstein;48.440;9.253
DE;72810;Gomaringen;48.453;9.096
DE;72813;Sankt Johann;48.483;9.317
DE;72818;Trochtelfingen;48.308;9.245
DE;72820;Sonnenbühl;48.383;9.183
DE;72827;Wannweil;48.517;9.150
DE;72829;Engstingen;48.392;9.301
DE;73033;Göppingen;48.708;9.651
DE;73035;Göppingen;48.700;9.667
DE;73037;Göppingen;48.696;9.665
DE;73054;Eislingen/Fils;48.694;9.701
DE;73061;Ebersbach an der Fils;48.716;9.524
DE;73066;Uhingen;48.705;9.586
DE;73072;Donzdorf;48.685;9.810
DE;73079;Süßen;48.679;9.755
DE;73084;Salach;48.692;9.737
DE;73087;Boll;48.644;9.613
DE;73092;Heiningen;48.662;9.650
DE;73095;Albershausen;48.691;9.565
DE;73098;Rechberghausen;48.731;9.644
DE;73099;Adelberg;48.762;9.600
DE;73101;Aichelberg;48.636;9.564
DE;73102;Birenbach;48.747;9.661
DE;73104;Börtlingen;48.754;9.632
DE;73105;Dürnau;48.641;9.635
DE;73107;Eschenbach;48.653;9.670
DE;73108;Gammelshausen;48.640;9.651
DE;73110;Hattenhofen;48.666;9.575
DE;73111;Lauterstein;48.710;9.865
DE;73113;Ottenbach;48.736;9.748
DE;73114;Schlat;48.653;9.706
DE;73116;Wäschenbeuren;48.760;9.687
DE;73117;Wangen;48.729;9.612
DE;73119;Zell unter Aichelberg;48.649;9.571
DE;73207;Plochingen;48.711;9.419
DE;73228;BKK Scheufelen;48.646;9.441
DE;73230;Kirchheim unter Teck;48.647;9.454
DE;73235;Weilheim an der Teck;48.616;9.537
DE;73240;Wendlingen am Neckar;48.671;9.376
DE;73249;Wernau;48.693;9.415
DE;73252;Lenningen;48.558;9.466
DE;73257;Köngen;48.683;9.367
DE;73262;Reichenbach an der Fils;48.710;9.464
DE;73265;Dettingen unter Teck;48.617;9.450
DE;73266;Bissingen an der Teck;48.599;9.492
DE;73268;Erkenbrechtsweiler;48.557;9.432
DE;73269;Hochdorf;48.693;9.465
DE;73271;Holzmaden;48.633;9.517
DE;73272;Neidlingen;48.579;9.565
DE;73274;Notzingen;48.671;9.457
DE;73275;Ohmden;48.646;9.527
DE;73277;Owen;48.587;9.450
DE;73278;Schlierbach;48.674;9.518
DE;73312;Geislingen an der Steige;48.609;9.812
DE;73326;Deggingen;48.597;9.719
DE;73329;Kuchen;48.636;9.800
DE;73333;Gingen an der Fils;48.660;9.781
DE;73337;Bad Überkingen;48.600;9.796
DE;73340;Amstetten;48.579;9.874
DE;73342;Bad Ditzenbach;48.588;9.704
DE;73344;Gruibingen;48.595;9.644
DE;73345;Hohenstadt;48.547;9.674
DE;73347;Mühlhausen im Täle;48.567;9.650
DE;73349;Wiesensteig;48.561;9.625
DE;73428;Fachhochschule Aalen;48.835;10.086
DE;73430;Aalen;48.841;10.093
DE;73431;Aalen;48.822;10.065
DE;73432;Aalen;48.833;10.100
DE;73433;Aalen;48.864;10.104
DE;73434;Aalen;48.833;10.100
DE;73441;Bopfingen;48.858;10.354
DE;73446;Owema;48.780;10.100
DE;73447;Oberkochen;48.784;10.105
DE;73450;Neresheim;48.755;10.330
DE;73453;Abtsgmünd;48.895;10.002
DE;73457;Essingen;48.809;10.028
DE;73460;Hüttlingen;48.893;10.101
DE;73463;Westhausen;48.883;10.183
DE;73466;Lauchheim;48.871;10.242
DE;73467;Kirchheim am Ries;48.879;10.400
DE;73469;Riesbürg;48.850;10.433
DE;73477;Staatsanwaltschaft;48.962;10.131
DE;73479;Ellwangen (Jagst);48.962;10.155
DE;73485;Unterschneidheim;48.933;10.367
DE;73486;Adelmannsfelden;48.955;10.005
DE;73488;Ellenberg;49.017;10.217
DE;73489;Jagstzell;49.031;10.098
DE;73491;Neuler;48.928;10.069
DE;73492;Rainau;48.933;10.150
DE;73494;Rosenberg;49.019;10.030
DE;73495;Stödtlen;49.000;10.300
DE;73497;Tannhausen;48.979;10.361
DE;73499;Wört;49.031;10.272
DE;73525;Schwäbisch Gmünd;48.799;9.799
DE;73527;Täferrot;48.833;9.809
DE;73529;Schwäbisch Gmünd;48.785;9.818
DE;73540;Heubach;48.793;9.934
DE;73547;Lorch;48.798;9.691
DE;73550;Waldstetten;48.766;9.821
DE;73553;Alfdorf;48.844;9.719
DE;73557;Mutlangen;48.826;9.797
DE;73560;Böbingen an der Rems;48.820;9.921
DE;73563;Mögglingen;48.823;9.963
DE;73565;Spraitbach;48.881;9.762
DE;73566;Bartholomä;48.754;9.988
DE;73568;Durlangen;48.856;9.796
DE;73569;Eschach;48.891;9.890
DE;73571;Göggingen;48.861;9.884
DE;73572;Heuchlingen;48.852;9.944
DE;73574;Iggingen;48.832;9.879
DE;73575;Leinzell;48.849;9.877
DE;73577;Ruppertshofen;48.883;9.815
DE;73579;Schechingen;48.873;9.917
DE;73614;Schorndorf;48.805;9.527
DE;73630;Remshalden;48.815;9.424
DE;73635;Rudersberg;48.885;9.529
DE;73642;Welzheim;48.877;9.634
DE;73650;Winterbach;48.799;9.479
DE;73655;Plüderhausen;48.799;9.596
DE;73660;Urbach;48.817;9.577
DE;73663;Berglen;48.867;9.467
DE;73666;Baltmannsweiler;48.742;9.449
DE;73667;Kaisersbach;48.930;9.639
DE;73669;Lichtenwald;48.750;9.483
DE;73728;Esslingen am Neckar;48.739;9.306
DE;73730;Esslingen am Neckar;48.732;9.325
DE;73732;Esslingen am Neckar;48.769;9.312
DE;73733;Esslingen am Neckar;48.750;9.300
DE;73734;Esslingen am Neckar;48.736;9.298
DE;73760;Ostfildern;48.727;9.249
DE;73765;Neuhausen auf den Fildern;48.683;9.283
DE;73770;Denkendorf;48.696;9.317
DE;73773;Aichwald;48.750;9.387
DE;73776;Altbach;48.723;9.381
DE;73779;Deizisau;48.712;9.386
DE;74064;Galeria HORTEN Filiale Heilbronn;49.140;9.219
DE;74072;Heilbronn;49.142;9.223
DE;74074;Heilbronn;49.129;9.221
DE;74076;Heilbronn;49.162;9.219
DE;74078;Heilbronn;49.157;9.175
DE;74080;Heilbronn;49.139;9.195
DE;74081;Heilbronn;49.124;9.197
DE;74172;Neckarsulm;49.189;9.225
DE;74177;Bad Friedrichshall;49.234;9.214
DE;74182;Obersulm;49.136;9.377
DE;74189;Weinsberg;49.151;9.288
DE;74193;Schwaigern;49.145;9.055
DE;74196;Neuenstadt am Kocher;49.235;9.332
DE;74199;Untergruppenbach;49.089;9.275
DE;74206;Bad Wimpfen;49.230;9.156
DE;74211;Leingarten;49.146;9.117
DE;74214;Schöntal;49.352;9.509
DE;74219;Möckmühl;49.325;9.358
DE;74223;Flein;49.103;9.211
DE;74226;Nordheim;49.109;9.128
DE;74229;Oedheim;49.240;9.253
DE;74232;Abstatt;49.068;9.291
DE;74235;Erlenbach;49.172;9.268
DE;74238;Krautheim;49.388;9.636
DE;74239;Hardthausen am Kocher;49.259;9.389
DE;74243;Langenbrettach;49.217;9.405
DE;74245;Löwenstein;49.096;9.380
DE;74246;Eberstadt;49.180;9.321
DE;74248;Ellhofen;49.147;9.322
DE;74249;Jagsthausen;49.311;9.468
DE;74251;Lehrensteinsfeld;49.131;9.327
DE;74252;Massenbachhausen;49.178;9.043
DE;74254;Offenau;49.246;9.161
DE;74255;Roigheim;49.365;9.340
DE;74257;Untereisesheim;49.211;9.202
DE;74259;Widdern;49.318;9.422
DE;74321;Bietigheim-Bissingen;48.944;9.117
DE;74336;Brackenheim;49.078;9.066
DE;74337;Botenheim;49.065;9.064
DE;74343;Sachsenheim;48.958;9.071
DE;74348;Lauffen am Neckar;49.073;9.146
DE;74354;Besigheim;48.998;9.143
DE;74357;Bönnigheim;49.040;9.094
DE;74360;Ilsfeld;49.056;9.246
DE;74363;Güglingen;49.066;9.002
DE;74366;Kirchheim am Neckar;49.045;9.142
DE;74369;Löchgau;49.004;9.106
DE;74372;Sersheim;48.967;9.017
DE;74374;Zaberfeld;49.056;8.927
DE;74376;Gemmrigheim;49.028;9.156
DE;74379;Ingersheim;48.961;9.176
DE;74382;Neckarwestheim;49.047;9.190
DE;74385;Pleidelsheim;48.959;9.203
DE;74388;Talheim;49.083;9.193
DE;74389;Cleebronn;49.045;9.037
DE;74391;Erligheim;49.023;9.097
DE;74392;Freudental;49.010;9.059
DE;74394;Hessigheim;48.994;9.186
DE;74395;Mundelsheim;49.001;9.208
DE;74397;Pfaffenhofen;49.064;8.976
DE;74399;Walheim;49.014;9.151
DE;74405;Gaildorf;49.000;9.770
DE;74417;Gschwend;48.933;9.744
DE;74420;Oberrot;49.014;9.667
DE;74423;Obersontheim;49.057;9.899
DE;74424;Bühlertann;49.042;9.909
DE;74426;Bühlerzell;49.003;9.921
DE;74427;Fichtenberg;48.986;9.712
DE;74429;Sulzbach-Laufen;48.967;9.850
DE;74523;Schwäbisch Hall;49.111;9.739
DE;74532;Ilshofen;49.170;9.918
DE;74535;Mainhardt;49.076;9.556
DE;74538;Rosengarten;49.083;9.700
DE;74541;Vellberg;49.084;9.879
DE;74542;Braunsbach;49.199;9.791
DE;74544;Michelbach an der Bilz;49.070;9.762
DE;74545;Michelfeld;49.118;9.643
DE;74547;Untermünkheim;49.153;9.734
DE;74549;Wolpertshausen;49.167;9.845
DE;74564;Crailsheim;49.134;10.072
DE;74572;Blaufelden;49.298;9.974
DE;74575;Schrozberg;49.345;9.979
DE;74579;Fichtenau;49.067;10.217
DE;74582;Gerabronn;49.252;9.922
DE;74585;Rot am See;49.250;10.017
DE;74586;Frankenhardt;49.083;9.983
DE;74589;Satteldorf;49.169;10.080
DE;74592;Kirchberg an der Jagst;49.201;9.982
DE;74594;Kreßberg;49.133;10.183
DE;74595;Langenburg;49.254;9.857
DE;74597;Stimpfach;49.061;10.093
DE;74599;Wallhausen;49.210;10.062
DE;74613;Öhringen;49.199;9.507
DE;74626;Bretzfeld;49.179;9.438
DE;74629;Pfedelbach;49.178;9.505
DE;74632;Neuenstein;49.205;9.580
DE;74635;Kupferzell;49.228;9.690
DE;74638;Waldenburg;49.185;9.640
DE;74639;Zweiflingen;49.256;9.518
DE;74651;Bürkert Steuer- u. Regeltechnik;49.298;9.654
DE;74653;Künzelsau;49.291;9.668
DE;74670;Forchtenberg;49.289;9.560
DE;74673;Mulfingen;49.340;9.801
DE;74676;Niedernhall;49.295;9.616
DE;74677;Dörzbach;49.383;9.707
DE;74679;Weißbach;49.297;9.595
DE;74706;Osterburken;49.430;9.422
DE;74722;Buchen (Odenwald);49.520;9.324
DE;74731;Walldürn;49.584;9.366
DE;74736;Hardheim;49.612;9.472
DE;74740;Adelsheim;49.401;9.393
DE;74743;Seckach;49.442;9.334
DE;74744;Ahorn;49.508;9.527
DE;74746;Höpfingen;49.602;9.429
DE;74747;Ravenstein;49.394;9.533
DE;74749;Rosenberg;49.456;9.473
DE;74819;Kreiskrankenhaus Mosbach;49.361;9.154
DE;74821;Mosbach;49.354;9.151
DE;74831;Gundelsheim;49.283;9.160
DE;74832;Bachenau;49.278;9.194
DE;74834;Elztal;49.390;9.211
DE;74838;Limbach;49.462;9.211
DE;74842;Billigheim;49.349;9.254
DE;74847;Obrigheim;49.352;9.091
DE;74850;Schefflenz;49.396;9.273
DE;74855;Haßmersheim;49.300;9.150
DE;74858;Aglasterhausen;49.357;8.987
DE;74861;Neudenau;49.292;9.270
DE;74862;Binau;49.368;9.058
DE;74864;Fahrenbach;49.431;9.151
DE;74865;Neckarzimmern;49.319;9.133
DE;74867;Neunkirchen;49.387;9.011
DE;74869;Schwarzach;49.371;8.983
DE;74889;Sinsheim;49.253;8.879
DE;74906;Bad Rappenau;49.239;9.102
DE;74909;Meckesheim;49.322;8.819
DE;74912;Kirchardt;49.205;8.992
DE;74915;Waibstadt;49.295;8.918
DE;74918;Angelbachtal;49.233;8.771
DE;74921;Helmstadt-Bargen;49.310;9.000
DE;74924;Neckarbischofsheim;49.296;8.964
DE;74925;Epfenbach;49.339;8.908
DE;74927;Eschelbronn;49.319;8.865
DE;74928;Hüffenhardt;49.292;9.082
DE;74930;Ittlingen;49.191;8.931
DE;74931;Lobbach;49.366;8.892
DE;74933;Neidenstein;49.317;8.885
DE;74934;Reichartshausen;49.355;8.945
DE;74936;Siegelsbach;49.270;9.090
DE;74937;Spechbach;49.346;8.883
DE;74939;Zuzenhausen;49.296;8.822
DE;75015;Bretten;49.037;8.707
DE;75031;Eppingen;49.136;8.912
DE;75038;Oberderdingen;49.066;8.803
DE;75045;Walzbachtal;49.026;8.586
DE;75050;Gemmingen;49.156;8.982
DE;75053;Gondelsheim;49.059;8.658
DE;75056;Sulzfeld;49.105;8.856
DE;75057;Kürnbach;49.078;8.846
DE;75059;Zaisenhausen;49.107;8.813
DE;75172;Pforzheim;48.892;8.698
DE;75173;Pforzheim;48.883;8.700
DE;75175;Pforzheim;48.892;8.716
DE;75177;Pforzheim;48.883;8.700
DE;75179;Pforzheim;48.901;8.670
DE;75180;Pforzheim;48.870;8.670
DE;75181;Pforzheim;48.885;8.731
DE;75196;Remchingen;48.951;8.573
DE;75203;Königsbach-Stein;48.966;8.606
DE;75210;Keltern;48.900;8.583
DE;75217;Birkenfeld;48.867;8.633
DE;75223;Niefern-Öschelbronn;48.917;8.783
DE;75228;Ispringen;48.917;8.667
DE;75233;Tiefenbronn;48.824;8.801
DE;75236;Kämpfelbach;48.930;8.645
DE;75239;Eisingen;48.950;8.667
DE;75242;Neuhausen;48.793;8.777
DE;75245;Neulingen;48.967;8.700
DE;75248;Ölbronn-Dürrn;48.967;8.750
DE;75249;Kieselbronn;48.933;8.750
DE;75305;Neuenbürg;48.845;8.596
DE;75323;Bad Wildbad im Schwarzwald;48.750;8.550
DE;75328;Schömberg;48.787;8.645
DE;75331;Engelsbrand;48.833;8.650
DE;75334;Straubenhardt;48.847;8.543
DE;75335;Dobel;48.800;8.500
DE;75337;Enzklösterle;48.666;8.471
DE;75339;Höfen an der Enz;48.800;8.583
DE;75365;Calw;48.714;8.740
DE;75378;Bad Liebenzell;48.774;8.730
DE;75382;Althengstett;48.723;8.794
DE;75385;Bad Teinach-Zavelstein;48.691;8.693
DE;75387;Neubulach;48.661;8.696
DE;75389;Neuweiler;48.667;8.600
DE;75391;Gechingen;48.695;8.829
DE;75392;Deckenpfronn;48.651;8.824
DE;75394;Oberreichenbach;48.733;8.667
DE;75395;Ostelsheim;48.726;8.848
DE;75397;Simmozheim;48.751;8.811
DE;75399;Unterreichenbach;48.825;8.709
DE;75415;Mühlacker Tagblatt;48.953;8.858
DE;75417;Mühlacker;48.947;8.837
DE;75428;Illingen;48.956;8.925
DE;75433;Maulbronn;49.000;8.803
DE;75438;Knittlingen;49.025;8.756
DE;75443;Ötisheim;48.967;8.800
DE;75446;Wiernsheim;48.883;8.850
DE;75447;Sternenfels;49.051;8.851
DE;75449;Wurmberg;48.867;8.817
DE;76006;Karlsruhe;49.008;8.420
DE;76126;Orthopädische Versorgungsstelle Karlsruhe;49.007;8.407
DE;76131;Karlsruhe;49.008;8.420
DE;76133;Karlsruhe;49.008;8.398
DE;76135;Karlsruhe;48.991;8.372
DE;76137;Karlsruhe;49.002;8.429
DE;76139;Karlsruhe;49.005;8.386
DE;76149;Karlsruhe;49.040;8.394
DE;76185;Karlsruhe;49.011;8.360
DE;76187;Karlsruhe;49.022;8.374
DE;76189;Karlsruhe;49.015;8.352
DE;76199;Karlsruhe;48.966;8.404
DE;76227;Karlsruhe;49.000;8.478
DE;76228;Karlsruhe;49.005;8.386
DE;76229;Karlsruhe;49.005;8.386
DE;76273;WWF (MVS);48.936;8.428
DE;76275;Ettlingen;48.941;8.408
DE;76287;Rheinstetten;48.968;8.307
DE;76297;Stutensee;49.097;8.490
DE;76307;Karlsbad;48.917;8.500
DE;76316;Malsch;48.883;8.333
DE;76327;Pfinztal;49.004;8.521
DE;76332;Bad Herrenalb;48.798;8.436
DE;76337;Waldbronn;48.918;8.492
DE;76344;Eggenstein-Leopoldshafen;49.090;8.399
DE;76351;Linkenheim-Hochstetten;49.132;8.412
DE;76356;Weingarten;49.055;8.527
DE;76359;Marxzell;48.867;8.450
DE;76432;Sexy;48.865;8.221
DE;76437;Rastatt;48.858;8.210
DE;76448;Durmersheim;48.933;8.267
DE;76456;Kuppenheim;48.828;8.254
DE;76461;Muggensturm;48.867;8.283
DE;76467;Bietigheim;48.909;8.252
DE;76470;Ötigheim;48.891;8.234
DE;76473;Iffezheim;48.822;8.143
DE;76474;Au am Rhein;48.950;8.233
DE;76476;Bischweier;48.838;8.284
DE;76477;Elchesheim-Illingen;48.933;8.217
DE;76479;Steinmauern;48.901;8.197
DE;76530;Baden-Baden;48.766;8.203
DE;76532;Baden-Baden;48.804;8.131
DE;76534;Baden-Baden;48.715;8.144
DE;76547;Sinzheim;48.767;8.167
DE;76549;Hügelsheim;48.800;8.117
DE;76571;Gaggenau;48.800;8.333
DE;76593;Gernsbach;48.770;8.343
DE;76596;Forbach;48.683;8.350
DE;76597;Loffenau;48.772;8.385
DE;76599;Weisenbach;48.728;8.354
DE;76646;Bruchsal;49.124;8.598
DE;76661;Philippsburg;49.232;8.461
DE;76669;Bad Schönborn;49.207;8.644
DE;76676;Graben-Neudorf;49.167;8.492
DE;76684;Östringen;49.219;8.712
DE;76689;Karlsdorf-Neuthard;49.135;8.530
DE;76694;Forst;49.159;8.581
DE;76698;Ubstadt-Weiher;49.163;8.632
DE;76703;Kraichtal;49.140;8.771
DE;76706;Dettenheim;49.172;8.424
DE;76707;Hambrücken;49.190;8.541
DE;76709;Kronau;49.222;8.631
DE;76726;Germersheim;49.223;8.364
DE;76744;Vollmersweiler;49.057;8.168
DE;76751;Jockgrim;49.093;8.275
DE;76756;Bellheim;49.198;8.279
DE;76761;Rülzheim;49.153;8.293
DE;76764;Rheinzabern;49.118;8.278
DE;76767;Hagenbach;49.017;8.250
DE;76768;Berg (Pfalz);48.983;8.200
DE;76770;Hatzenbühl;49.111;8.245
DE;76771;Hördt;49.166;8.326
DE;76773;Kuhardt;49.146;8.314
DE;76774;Leimersheim;49.124;8.345
DE;76776;Neuburg am Rhein;48.983;8.250
DE;76777;Neupotz;49.118;8.319
DE;76779;Scheibenhardt;48.981;8.140
DE;76829;Ranschbach;49.192;8.055
DE;76831;Eschbach;49.167;8.059
DE;76833;Walsheim;49.230;8.095
DE;76835;Hainfeld;49.253;8.094
DE;76846;Hauenstein;49.192;7.855
DE;76848;Lug;49.179;7.887
DE;76855;Annweiler am Trifels;49.206;7.975
DE;76857;Silz;49.195;7.966
DE;76863;Herxheimweyher;49.147;8.238
DE;76865;Insheim;49.147;8.138
DE;76870;Kandel;49.083;8.197
DE;76872;Winden;49.094;8.133
DE;76877;Offenbach an der Queich;49.196;8.198
DE;76879;Bornheim;49.218;8.206
DE;76887;Böllenborn;49.100;7.984
DE;76889;Dierbach;49.093;7.995
DE;76891;Rumbach;49.096;7.826
DE;77652;Offenburg;48.477;7.944
DE;77654;Offenburg;48.465;7.956
DE;77656;Offenburg;48.464;7.931
DE;77694;Kehl;48.573;7.815
DE;77704;Oberkirch;48.532;8.079
DE;77709;Wolfach;48.305;8.216
DE;77716;Hofstetten;48.274;8.088
DE;77723;Gengenbach;48.405;8.014
DE;77728;Oppenau;48.473;8.160
DE;77731;Willstätt;48.541;7.893
DE;77736;Zell am Harmersbach;48.346;8.067
DE;77740;Bad Peterstal-Griesbach;48.433;8.217
DE;77743;Neuried;48.450;7.825
DE;77746;Schutterwald;48.450;7.883
DE;77749;Hohberg;48.417;7.917
DE;77756;Hausach;48.284;8.176
DE;77761;Schiltach;48.289;8.342
DE;77767;Appenweier;48.533;7.983
DE;77770;Durbach;48.493;8.017
DE;77773;Schenkenzell;48.312;8.372
DE;77776;Bad Rippoldsau-Schapbach;48.400;8.333
DE;77781;Biberach;48.333;8.033
DE;77784;Oberharmersbach;48.374;8.125
DE;77787;Nordrach;48.400;8.083
DE;77790;Steinach;48.300;8.050
DE;77791;Berghaupten;48.406;7.987
DE;77793;Gutach (Schwarzwaldbahn);48.248;8.213
DE;77794;Lautenbach;48.521;8.115
DE;77796;Mühlenbach;48.250;8.117
DE;77797;Ohlsbach;48.432;7.994
DE;77799;Ortenberg;48.452;7.972
DE;77813;Bosch;48.691;8.120
DE;77815;Bühl;48.697;8.135
DE;77830;Bühlertal;48.686;8.189
DE;77833;Ottersweier;48.670;8.113
DE;77836;Rheinmünster;48.758;8.050
DE;77839;Lichtenau;48.726;8.005
DE;77855;Achern;48.631;8.076
DE;77866;Rheinau;48.666;7.937
DE;77869;Silvana B.V.;48.581;8.005
DE;77871;Renchen;48.589;8.013
DE;77876;Kappelrodeck;48.592;8.117
DE;77880;Sasbach;48.640;8.094
DE;77883;Ottenhöfen im Schwarzwald;48.567;8.150
DE;77886;Lauf;48.650;8.133
DE;77887;Sasbachwalden;48.617;8.133
DE;77889;Seebach;48.576;8.171
DE;77933;Lahr/Schwarzwald;48.337;7.870
DE;77944;Friesenheim;48.367;7.883
DE;77948;Friesenheim;48.367;7.883
DE;77955;Ettenheim;48.257;7.812
DE;77960;Seelbach;48.311;7.941
DE;77963;Schwanau;48.367;7.762
DE;77966;Kappel-Grafenhausen;48.284;7.766
DE;77971;Kippenheim;48.296;7.825
DE;77972;Mahlberg;48.286;7.814
DE;77974;Meißenheim;48.410;7.773
DE;77975;Ringsheim;48.248;7.778
DE;77977;Rust;48.267;7.733
DE;77978;Schuttertal;48.267;7.950
DE;78044;Schwenninger BKK;48.066;8.542
DE;78048;Villingen-Schwenningen;48.067;8.450
DE;78050;Villingen-Schwenningen;48.067;8.450
DE;78052;Villingen-Schwenningen;48.067;8.450
DE;78054;Villingen-Schwenningen;48.067;8.450
DE;78056;Villingen-Schwenningen;48.067;8.450
DE;78073;Bad Dürrheim;48.021;8.531
DE;78078;Niedereschach;48.133;8.533
DE;78083;Dauchingen;48.090;8.550
DE;78086;Brigachtal;48.017;8.467
DE;78087;Mönchweiler;48.100;8.422
DE;78089;Unterkirnach;48.080;8.366
DE;78098;Triberg;48.136;8.236
DE;78112;Sankt Georgen im Schwarzwald;48.127;8.335
DE;78120;Furtwangen im Schwarzwald;48.052;8.207
DE;78126;Königsfeld im Schwarzwald;48.138;8.420
DE;78132;Hornberg;48.211;8.233
DE;78136;Schonach im Schwarzwald;48.142;8.203
DE;78141;Schönwald im Schwarzwald;48.105;8.204
DE;78144;Tennenbronn;48.190;8.352
DE;78147;Vöhrenbach;48.050;8.300
DE;78148;Gütenbach;48.050;8.150
DE;78166;Donaueschingen;47.955;8.497
DE;78176;Blumberg;47.841;8.533
DE;78183;Hüfingen;47.925;8.488
DE;78187;Geisingen;47.925;8.650
DE;78194;Immendingen;47.933;8.733
DE;78199;Bräunlingen;47.930;8.448
DE;78221;Alusuisse;47.762;8.854
DE;78224;Singen;47.759;8.840
DE;78234;Engen;47.855;8.773
DE;78239;Rielasingen-Worblingen;47.735;8.840
DE;78244;Gottmadingen;47.735;8.777
DE;78247;Hilzingen;47.767;8.783
DE;78250;Tengen;47.821;8.661
DE;78253;Eigeltingen;47.858;8.898
DE;78256;Steißlingen;47.800;8.933
DE;78259;Mühlhausen-Ehingen;47.811;8.812
DE;78262;Gailingen am Hochrhein;47.700;8.750
DE;78266;Büsingen am Hochrhein;47.700;8.683
DE;78267;Aach;47.842;8.854
DE;78269;Volkertshausen;47.817;8.867
DE;78315;Radolfzell am Bodensee;47.742;8.971
DE;78333;Stockach;47.851;9.009
DE;78337;Öhningen;47.662;8.887
DE;78343;Gaienhofen;47.683;8.983
DE;78345;Moos;47.724;8.935
DE;78351;Bodman-Ludwigshafen;47.818;9.055
DE;78354;Sipplingen;47.797;9.097
DE;78355;Hohenfels;47.885;9.108
DE;78357;Mühlingen;47.917;9.017
DE;78359;Orsingen-Nenzingen;47.843;8.959
DE;78462;Konstanz;47.661;9.175
DE;78464;Konstanz;47.672;9.183
DE;78465;Konstanz;47.667;9.183
DE;78467;Konstanz;47.674;9.165
DE;78476;Allensbach;47.715;9.071
DE;78479;Reichenau;47.689;9.063
DE;78532;Tuttlingen;47.985;8.818
DE;78549;Spaichingen;48.075;8.735
DE;78554;Aldingen;48.100;8.700
DE;78559;Gosheim;48.134;8.754
DE;78564;Wehingen;48.139;8.821
DE;78567;Fridingen an der Donau;48.020;8.923
DE;78570;Mühlheim an der Donau;48.031;8.884
DE;78573;Wurmlingen;48.000;8.783
DE;78576;Emmingen-Liptingen;47.933;8.883
DE;78579;Neuhausen ob Eck;47.973;8.928
DE;78580;Bärenthal;48.067;8.933
DE;78582;Balgheim;48.067;8.767
DE;78583;Böttingen;48.100;8.800
DE;78585;Bubsheim;48.117;8.833
DE;78586;Deilingen;48.174;8.785
DE;78588;Denkingen;48.111;8.738
DE;78589;Dürbheim;48.056;8.793
DE;78591;Durchhausen;48.040;8.675
DE;78592;Egesheim;48.117;8.856
DE;78594;Gunningen;48.050;8.700
DE;78595;Hausen ob Verena;48.054;8.725
DE;78597;Irndorf;48.067;8.967
DE;78598;Königsheim;48.100;8.867
DE;78600;Kolbingen;48.052;8.890
DE;78601;Mahlstetten;48.075;8.835
DE;78603;Renquishausen;48.083;8.900
DE;78604;Rietheim-Weilheim;48.017;8.767
DE;78606;Seitingen-Oberflacht;48.017;8.717
DE;78607;Talheim;48.017;8.667
DE;78609;Tuningen;48.033;8.600
DE;78628;Rottweil;48.168;8.627
DE;78647;Trossingen;48.077;8.644
DE;78652;Deißlingen;48.112;8.607
DE;78655;Dunningen;48.212;8.506
DE;78658;Zimmern ob Rottweil;48.167;8.594
DE;78661;Dietingen;48.205;8.649
DE;78662;Bösingen;48.233;8.550
DE;78664;Eschbronn;48.250;8.467
DE;78665;Frittlingen;48.127;8.708
DE;78667;Villingendorf;48.200;8.583
DE;78669;Wellendingen;48.147;8.704
DE;78713;Schramberg;48.224;8.386
DE;78727;Oberndorf am Neckar;48.300;8.574
DE;78730;Lauterbach;48.233;8.350
DE;78733;Aichhalden;48.267;8.402
DE;78736;Epfendorf;48.250;8.600
DE;78737;Fluorn-Winzeln;48.292;8.492
DE;78739;Hardt;48.183;8.417
DE;79095;Gebäudemanagement Freiburg (GMF);48.001;7.833
DE;79098;Freiburg im Breisgau;47.994;7.847
DE;79100;Freiburg im Breisgau;47.981;7.833
DE;79102;Freiburg im Breisgau;48.000;7.850
DE;79104;Freiburg im Breisgau;48.010;7.854
DE;79106;Freiburg im Breisgau;48.000;7.850
DE;79108;Freiburg im Breisgau;48.034;7.842
DE;79110;Freiburg im Breisgau;48.021;7.817
DE;79111;Freiburg im Breisgau;47.981;7.796
DE;79112;Freiburg im Breisgau;48.000;7.850
DE;79114;Freiburg im Breisgau;48.002;7.818
DE;79115;Freiburg im Breisgau;47.979;7.822
DE;79117;Freiburg im Breisgau;47.987;7.894
DE;79183;Waldkirch;48.096;7.964
DE;79189;Bad Krozingen;47.917;7.700
DE;79194;Heuweiler;48.046;7.883
DE;79199;Kirchzarten;47.967;7.950
DE;79206;Breisach am Rhein;48.033;7.583
DE;79211;Denzlingen;48.067;7.883
DE;79215;Elzach;48.186;8.052
DE;79219;Staufen im Breisgau;47.882;7.728
DE;79224;Umkirch;48.033;7.767
DE;79227;Schallstadt;47.959;7.758
DE;79232;March;48.068;7.779
DE;79235;Vogtsburg im Kaiserstuhl;48.083;7.633
DE;79238;Ehrenkirchen;47.916;7.752
DE;79241;Ihringen;48.043;7.648
DE;79244;Münstertal;47.850;7.783
DE;79249;Merzhausen;47.967;7.833
DE;79252;Stegen;47.983;7.967
DE;79254;Oberried;47.933;7.950
DE;79256;Buchenbach;47.961;8.009
DE;79258;Hartheim;47.933;7.633
DE;79261;Gutach im Breisgau;48.117;7.983
DE;79263;Simonswald;48.100;8.053
DE;79268;Bötzingen;48.076;7.725
DE;79271;Sankt Peter;48.015;8.033
DE;79274;Sankt Märgen;48.008;8.093
DE;79276;Reute;48.083;7.817
DE;79279;Vörstetten;48.067;7.850
DE;79280;Au;47.950;7.833
DE;79282;Ballrechten-Dottingen;47.858;7.692
DE;79283;Bollschweil;47.921;7.790
DE;79285;Ebringen;47.958;7.777
DE;79286;Glottertal;48.051;7.963
DE;79288;Gottenheim;48.050;7.733
DE;79289;Horben;47.933;7.867
DE;79291;Merdingen;48.017;7.683
DE;79292;Pfaffenweiler;47.933;7.750
DE;79294;Sölden;47.933;7.817
DE;79295;Sulzburg;47.841;7.708
DE;79297;Winden im Elztal;48.144;8.047
DE;79299;Wittnau;47.950;7.817
DE;79310;BKK Abrechnungszentrum;48.129;7.825
DE;79312;Emmendingen;48.121;7.854
DE;79331;Teningen;48.130;7.812
DE;79336;Herbolzheim;48.219;7.777
DE;79341;Kenzingen;48.196;7.770
DE;79346;Endingen am Kaiserstuhl;48.133;7.700
DE;79350;Sexau;48.102;7.908
DE;79353;Bahlingen am Kaiserstuhl;48.123;7.739
DE;79356;Eichstetten am Kaiserstuhl;48.083;7.733
DE;79359;Riegel am Kaiserstuhl;48.150;7.750
DE;79361;Sasbach am Kaiserstuhl;48.133;7.617
DE;79362;Forchheim;48.167;7.700
DE;79364;Malterdingen;48.157;7.786
DE;79365;Rheinhausen;48.227;7.711
DE;79367;Weisweil;48.199;7.677
DE;79369;Wyhl am Kaiserstuhl;48.167;7.650
DE;79379;Müllheim;47.808;7.630
DE;79395;Neuenburg am Rhein;47.814;7.560
DE;79400;Kandern;47.714;7.662
DE;79410;Badenweiler;47.802;7.672
DE;79415;Bad Bellingen;47.731;7.558
DE;79418;Schliengen;47.757;7.576
DE;79423;Heitersheim;47.875;7.657
DE;79424;Auggen;47.783;7.600
DE;79426;Buggingen;47.847;7.638
DE;79427;Eschbach;47.891;7.655
DE;79429;Malsburg-Marzell;47.733;7.708
DE;79513;Röttlerweiler;47.632;7.659
DE;79539;Lörrach;47.618;7.659
DE;79540;Lörrach;47.617;7.667
DE;79541;Lörrach;47.633;7.692
DE;79576;Weil am Rhein;47.593;7.621
DE;79578;Steinen;47.650;7.733
DE;79585;Steinen;47.650;7.733
DE;79588;Efringen-Kirchen;47.650;7.567
DE;79589;Binzen;47.633;7.617
DE;79591;Eimeldingen;47.633;7.600
DE;79592;Fischingen;47.650;7.600
DE;79594;Inzlingen;47.589;7.691
DE;79595;Rümmingen;47.641;7.642
DE;79597;Schallbach;47.650;7.633
DE;79599;Wittlingen;47.655;7.651
DE;79618;Rheinfelden;47.572;7.784
DE;79639;Grenzach-Wyhlen;47.550;7.683
DE;79650;Schopfheim;47.651;7.821
DE;79662;Novartis Pharma Produktion;47.620;7.905
DE;79664;Wehr;47.630;7.904
DE;79669;Zell im Wiesental;47.706;7.853
DE;79674;Todtnau;47.829;7.944
DE;79677;Tunau;47.785;7.888
DE;79682;Todtmoos;47.740;8.002
DE;79683;Bürchau;47.774;7.827
DE;79685;Häg-Ehrsberg;47.742;7.908
DE;79686;Hasel;47.653;7.897
DE;79688;Hausen im Wiesental;47.683;7.850
DE;79689;Maulburg;47.646;7.782
DE;79691;Neuenweg;47.796;7.827
DE;79692;Raich;47.736;7.798
DE;79694;Utzenfeld;47.800;7.917
DE;79695;Wieden;47.841;7.882
DE;79697;Wies;47.748;7.768
DE;79699;Wieslet;47.688;7.798
DE;79713;Bad Säckingen;47.554;7.946
DE;79725;Laufenburg;47.565;8.060
DE;79730;Murg;47.555;8.022
DE;79733;Görwihl;47.643;8.075
DE;79736;Rickenbach;47.619;7.979
DE;79737;Herrischried;47.667;8.000
DE;79739;Schwörstadt;47.593;7.878
DE;79761;Waldshut-Tiengen;47.623;8.217
DE;79771;Klettgau;47.650;8.400
DE;79774;Albbruck;47.591;8.130
DE;79777;Ühlingen-Birkendorf;47.717;8.317
DE;79780;Stühlingen;47.746;8.448
DE;79787;Lauchringen;47.627;8.314
DE;79790;Küssaberg;47.600;8.320
DE;79793;Wutöschingen;47.660;8.367
DE;79798;Jestetten;47.650;8.567
DE;79801;Hohentengen am Hochrhein;47.570;8.432
DE;79802;Dettighofen;47.623;8.485
DE;79804;Dogern;47.609;8.167
DE;79805;Eggingen;47.700;8.400
DE;79807;Lottstetten;47.633;8.567
DE;79809;Weilheim;47.667;8.233
DE;79822;Titisee-Neustadt;47.921;8.191
DE;79837;Ibach;47.749;8.120
DE;79843;Löffingen;47.884;8.344
DE;79848;Bonndorf im Schwarzwald;47.819;8.341
DE;79853;Lenzkirch;47.868;8.202
DE;79856;Hinterzarten;47.903;8.107
DE;79859;Schluchsee;47.817;8.183
DE;79862;Höchenschwand;47.733;8.167
DE;79865;Grafenhausen;47.775;8.257
DE;79868;Feldberg;47.865;8.070
DE;79871;Eisenbach (Hochschwarzwald);47.967;8.267
DE;79872;Bernau;47.800;8.038
DE;79874;Breitnau;47.933;8.083
DE;79875;Dachsberg;47.730;8.100
DE;79877;Friedenweiler;47.918;8.256
DE;79879;Wutach;47.833;8.433
DE;80097;Staatsanwaltschaft München II;48.142;11.558
DE;80287;Stadtwerke München;48.172;11.532
DE;80309;Erzbischöfliches Ordinariat München;48.139;11.569
DE;80323;Galeria Kaufhof München-Stachus;48.139;11.565
DE;80331;München;48.135;11.571
DE;80333;München;48.145;11.567
DE;80335;München;48.143;11.555
DE;80336;München;48.135;11.559
DE;80337;München;48.122;11.545
DE;80339;München;48.139;11.534
DE;80466;Landeshauptstadt München Kreisverwaltungsreferat;48.124;11.552
DE;80469;München;48.130;11.573
DE;80538;München;48.140;11.588
DE;80539;München;48.150;11.583
DE;80634;München;48.149;11.533
DE;80636;München;48.156;11.541
DE;80637;München;48.172;11.528
DE;80638;München;48.160;11.493
DE;80639;München;48.153;11.515
DE;80686;München;48.138;11.507
DE;80687;München;48.141;11.502
DE;80689;München;48.129;11.489
DE;80796;München;48.150;11.583
DE;80797;München;48.161;11.559
DE;80798;München;48.150;11.583
DE;80799;München;48.150;11.583
DE;80801;München;48.150;11.583
DE;80802;München;48.166;11.590
DE;80803;München;48.150;11.583
DE;80804;München;48.174;11.586
DE;80805;München;48.172;11.596
DE;80807;München;48.183;11.576
DE;80809;München;48.179;11.562
DE;80933;München;48.222;11.548
DE;80935;München;48.204;11.559
DE;80937;München;48.197;11.572
DE;80939;München;48.205;11.624
DE;80992;München;48.178;11.517
DE;80993;München;48.182;11.533
DE;80995;München;48.198;11.518
DE;80997;München;48.183;11.478
DE;80999;München;48.185;11.464
DE;81241;München;48.148;11.463
DE;81243;München;48.147;11.451
DE;81245;München;48.162;11.414
DE;81247;München;48.166;11.467
DE;81248;München;48.162;11.414
DE;81249;München;48.150;11.583
DE;81369;München;48.112;11.531
DE;81371;München;48.117;11.548
DE;81373;München;48.117;11.539
DE;81375;München;48.119;11.492
DE;81377;München;48.120;11.500
DE;81379;München;48.099;11.520
DE;81475;München;48.150;11.583
DE;81476;München;48.084;11.492
DE;81477;München;48.083;11.504
DE;81479;München;48.092;11.539
DE;81539;München;48.110;11.590
DE;81541;München;48.116;11.579
DE;81543;München;48.120;11.573
DE;81545;München;48.083;11.562
DE;81547;München;48.098;11.582
DE;81549;München;48.109;11.607
DE;81660;Landeshauptstadt München Baureferat;48.131;11.612
DE;81667;München;48.129;11.598
DE;81669;München;48.123;11.604
DE;81671;München;48.122;11.620
DE;81673;München;48.127;11.632
DE;81675;München;48.135;11.604
DE;81677;München;48.138;11.615
DE;81679;München;48.151;11.610
DE;81735;München;48.113;11.647
DE;81737;München;48.110;11.618
DE;81739;München;48.150;11.583
DE;81825;München;48.118;11.661
DE;81827;München;48.115;11.697
DE;81829;München;48.140;11.680
DE;81925;München;48.164;11.622
DE;81927;München;48.161;11.639
DE;81929;München;48.141;11.637
DE;82008;Unterhaching;48.066;11.616
DE;82024;Taufkirchen;48.049;11.617
DE;82031;Grünwald;48.039;11.523
DE;82032;Deisenhofen bei München;48.018;11.589
DE;82039;Sigma;48.029;11.584
DE;82041;Oberhaching;48.025;11.597
DE;82047;Autovermietung Sixt;48.043;11.512
DE;82049;Pullach im Isartal;48.061;11.521
DE;82054;Sauerlach;47.959;11.567
DE;82057;Icking;47.950;11.433
DE;82061;Neuried;48.093;11.466
DE;82064;Straßlach-Dingharting;48.005;11.514
DE;82065;Baierbrunn;48.020;11.487
DE;82067;Kloster Schäftlarn;47.989;11.443
DE;82069;Schäftlarn;47.990;11.456
DE;82110;Germering;48.134;11.377
DE;82131;Gauting;48.069;11.377
DE;82140;Olching;48.200;11.333
DE;82152;Planegg;48.103;11.412
DE;82166;Gräfelfing;48.119;11.429
DE;82178;Puchheim;48.150;11.350
DE;82194;Gröbenzell;48.200;11.367
DE;82205;Gilching;48.108;11.294
DE;82211;Herrsching am Ammersee;47.999;11.177
DE;82216;Maisach;48.217;11.267
DE;82223;Eichenau;48.167;11.317
DE;82229;Seefeld;48.035;11.214
DE;82234;Weßling;48.075;11.248
DE;82237;Wörthsee;48.072;11.202
DE;82239;Alling;48.140;11.301
DE;82256;Fürstenfeldbruck;48.179;11.255
DE;82266;Inning am Ammersee;48.076;11.152
DE;82269;Geltendorf;48.117;11.032
DE;82272;Moorenweis;48.156;11.079
DE;82275;Emmering;48.183;11.283
DE;82276;Adelshofen;48.183;11.117
DE;82278;Althegnenberg;48.233;11.067
DE;82279;Eching am Ammersee;48.083;11.117
DE;82281;Egenhofen;48.283;11.167
DE;82282;Pischertshofen;48.283;11.167
DE;82284;Grafrath;48.117;11.167
DE;82285;Hattenhofen;48.222;11.116
DE;82287;Jesenwang;48.167;11.133
DE;82288;Kottgeisering;48.117;11.133
DE;82290;Landsberied;48.167;11.167
DE;82291;Mammendorf;48.208;11.163
DE;82293;Mittelstetten;48.250;11.100
DE;82294;Oberschweinbach;48.238;11.156
DE;82296;Schöngeising;48.141;11.204
DE;82297;Steindorf;48.217;11.000
DE;82299;Türkenfeld;48.105;11.083
DE;82319;Starnberg;48.002;11.344
DE;82327;Tutzing;47.909;11.280
DE;82335;Berg;47.967;11.354
DE;82340;Feldafing;47.946;11.293
DE;82343;Pöcking;47.967;11.300
DE;82346;Andechs;47.975;11.183
DE;82347;Bernried;47.866;11.294
DE;82349;Pentenried;48.100;11.400
DE;82362;Weilheim in Oberbayern;47.838;11.149
DE;82377;Penzberg;47.753;11.377
DE;82380;Peißenberg;47.805;11.070
DE;82383;Hohenpeißenberg;47.800;11.000
DE;82386;Huglfing;47.775;11.150
DE;82387;Antdorf;47.751;11.309
DE;82389;Böbing;47.756;10.989
DE;82390;Eberfing;47.792;11.200
DE;82392;Habach;47.733;11.283
DE;82393;Iffeldorf;47.767;11.317
DE;82395;Obersöchering;47.733;11.217
DE;82396;Pähl;47.900;11.183
DE;82398;Polling;47.811;11.132
DE;82399;Raisting;47.917;11.100
DE;82401;Rottenbuch;47.733;10.967
DE;82402;Seeshaupt;47.825;11.302
DE;82404;Sindelsdorf;47.725;11.333
DE;82405;Wessobrunn;47.874;11.025
DE;82407;Wielenbach;47.874;11.159
DE;82409;Wildsteig;47.702;10.938
DE;82418;Riegsee;47.690;11.207
DE;82431;Kochel am See;47.659;11.368
DE;82432;Urfeld, Oberbayern;47.617;11.350
DE;82433;Bad Kohlgrub;47.667;11.050
DE;82435;Bad Bayersoien;47.683;11.000
DE;82436;Eglfing;47.733;11.183
DE;82438;Eschenlohe;47.600;11.183
DE;82439;Großweil;47.676;11.301
DE;82441;Ohlstadt;47.633;11.233
DE;82442;Saulgrub;47.666;11.025
DE;82444;Schlehdorf;47.658;11.315
DE;82445;Schwaigen;47.617;11.150
DE;82447;Spatzenhausen;47.717;11.200
DE;82449;Uffing am Staffelsee;47.717;11.150
DE;82467;Garmisch-Partenkirchen;47.492;11.096
DE;82475;Schneefernerhaus;47.417;10.979
DE;82481;Mittenwald;47.442;11.262
DE;82487;Oberammergau;47.598;11.067
DE;82488;Ettal;47.567;11.100
DE;82490;Farchant;47.530;11.111
DE;82491;Grainau;47.476;11.024
DE;82493;Klais;47.500;11.283
DE;82494;Krün;47.505;11.279
DE;82496;Oberau;47.560;11.139
DE;82497;Unterammergau;47.617;11.027
DE;82499;Wallgau;47.517;11.283
DE;82515;Wolfratshausen;47.913;11.422
DE;82538;Geretsried;47.858;11.480
DE;82541;Münsing;47.900;11.367
DE;82544;Egling;47.923;11.505
DE;82547;Eurasburg;47.854;11.406
DE;82549;Königsdorf;47.816;11.481
DE;83022;Rosenheim;47.855;12.123
DE;83024;Rosenheim;47.875;12.111
DE;83026;Rosenheim;47.839;12.103
DE;83043;Bad Aibling;47.864;12.011
DE;83052;Bruckmühl;47.879;11.911
DE;83059;Kolbermoor;47.850;12.067
DE;83064;Raubling;47.791;12.111
DE;83071;Stephanskirchen;47.854;12.186
DE;83075;Bad Feilnbach;47.773;12.010
DE;83080;Oberaudorf;47.648;12.172
DE;83083;Riedering;47.839;12.208
DE;83088;Kiefersfelden;47.614;12.191
DE;83093;Bad Endorf;47.909;12.298
DE;83098;Brannenburg;47.740;12.092
DE;83101;Rohrdorf;47.797;12.170
DE;83104;Tuntenhausen;47.935;12.015
DE;83109;Großkarolinenfeld;47.891;12.081
DE;83112;Frasdorf;47.804;12.285
DE;83115;Neubeuern;47.774;12.140
DE;83119;Obing;48.001;12.405
DE;83122;Samerberg;47.776;12.191
DE;83123;Amerang;47.991;12.308
DE;83125;Eggstätt;47.927;12.379
DE;83126;Flintsbach;47.726;12.124
DE;83128;Halfing;47.952;12.275
DE;83129;Höslwang;47.954;12.329
DE;83131;Nußdorf am Inn;47.742;12.156
DE;83132;Pittenhart;47.977;12.390
DE;83134;Prutting;47.893;12.202
DE;83135;Schechen;47.929;12.124
DE;83137;Schonstett;47.983;12.250
DE;83139;Söchtenau;47.931;12.230
DE;83209;Prien am Chiemsee;47.856;12.346
DE;83224;Grassau;47.782;12.468
DE;83228;Taunus BKK Versichertenservice;47.766;12.324
DE;83229;Aschau im Chiemgau;47.777;12.323
DE;83233;Bernau am Chiemsee;47.812;12.376
DE;83236;Übersee;47.817;12.483
DE;83242;Reit im Winkl;47.659;12.528
DE;83246;Unterwössen;47.733;12.467
DE;83250;Marquartstein;47.759;12.462
DE;83253;Rimsting;47.881;12.337
DE;83254;Breitbrunn am Chiemsee;47.889;12.400
DE;83256;Chiemsee;47.867;12.417
DE;83257;Gstadt am Chiemsee;47.885;12.418
DE;83259;Schleching;47.721;12.395
DE;83276;Kreiskrankenhaus;47.874;12.632
DE;83278;Traunstein;47.868;12.643
DE;83301;Traunreut;47.963;12.592
DE;83308;Trostberg;48.017;12.535
DE;83313;Siegsdorf;47.823;12.643
DE;83317;Teisendorf;47.849;12.819
DE;83324;Ruhpolding;47.767;12.650
DE;83329;Wonneberg;47.925;12.725
DE;83334;Inzell;47.763;12.752
DE;83339;Chieming;47.893;12.540
DE;83342;Tacherting;48.078;12.570
DE;83344;Bergen;47.804;12.583
DE;83346;Bergen;47.804;12.583
DE;83349;Palling;48.002;12.637
DE;83352;Altenmarkt an der Alz;48.003;12.537
DE;83355;Grabenstätt;47.845;12.543
DE;83358;Seeon-Seebruck;47.967;12.467
DE;83359;Hallabruck;47.867;12.700
DE;83361;Kienberg;48.035;12.463
DE;83362;Surberg;47.867;12.700
DE;83364;Graben bei Neukirchen am Teisenberg;47.844;12.734
DE;83365;Nußdorf;47.906;12.596
DE;83367;Petting;47.912;12.815
DE;83368;Anning bei Sankt Georgen, Chiemgau;47.983;12.567
DE;83370;Seeon-Seebruck;47.967;12.467
DE;83371;Roitham bei Stein an der Traun;48.000;12.550
DE;83373;Taching am See;47.959;12.729
DE;83374;Niedling;47.943;12.631
DE;83376;Castrum;47.943;12.505
DE;83377;Vachendorf;47.843;12.606
DE;83379;Wonneberg;47.917;12.717
DE;83395;Freilassing;47.841;12.981
DE;83404;Ainring;47.813;12.941
DE;83410;Laufen;47.936;12.929
DE;83413;Fridolfing;47.998;12.826
DE;83416;Saaldorf-Surheim;47.875;12.942
DE;83417;Kirchanschöring;47.953;12.834
DE;83435;Bad Reichenhall;47.730;12.878
DE;83451;Piding;47.767;12.917
DE;83454;Anger;47.802;12.858
DE;83457;Bayerisch Gmain;47.717;12.900
DE;83458;Schneizlreuth;47.683;12.800
DE;83471;Berchtesgaden;47.616;12.994
DE;83483;Bischofswiesen;47.631;12.983
DE;83486;Ramsau;47.617;12.900
DE;83487;Marktschellenberg;47.697;13.043
DE;83489;Strub;47.625;12.974
DE;83512;Wasserburg am Inn;48.053;12.223
DE;83527;Kirchdorf;48.169;12.188
DE;83530;Schnaitsee;48.067;12.367
DE;83533;Edling;48.056;12.165
DE;83536;Gars am Inn;48.150;12.283
DE;83539;Pfaffing;48.086;12.113
DE;83543;Rott am Inn;47.982;12.128
DE;83544;Albaching;48.107;12.112
DE;83546;Biburg, Gemeinde Gars am Inn;48.179;12.304
DE;83547;Babensham;48.083;12.267
DE;83549;Eiselfing;48.041;12.243
DE;83550;Emmering;47.998;12.056
DE;83552;Durrhausen;48.028;12.310
DE;83553;Frauenneuharting;48.032;12.056
DE;83555;Haiden bei Gars Bahnhof;48.150;12.283
DE;83556;Griesstätt;47.994;12.177
DE;83558;Maitenbeth;48.151;12.093
DE;83559;Reiser, Gemeinde Gars am Inn;48.153;12.317
DE;83561;Ramerberg;48.018;12.145
DE;83562;Rechtmehring;48.117;12.167
DE;83564;Soyen;48.108;12.210
DE;83565;Ast, Gemeinde Frauenneuharting;48.016;12.016
DE;83567;Unterreit;48.117;12.333
DE;83569;Vogtareuth;47.947;12.181
DE;83607;Holzkirchen;47.877;11.702
DE;83620;Feldkirchen-Westerham;47.907;11.843
DE;83623;Dietramszell;47.849;11.595
DE;83624;Otterfing;47.909;11.675
DE;83626;Valley;47.893;11.779
DE;83627;Warngau;47.832;11.722
DE;83629;Weyarn;47.858;11.799
DE;83646;Bad Tölz;47.747;11.554
DE;83661;Lenggries;47.683;11.567
DE;83666;Waakirchen;47.773;11.673
DE;83670;Bad Heilbrunn;47.747;11.459
DE;83671;Benediktbeuern;47.706;11.415
DE;83673;Bichl;47.720;11.412
DE;83674;Gaißach;47.750;11.583
DE;83676;Jachenau;47.606;11.434
DE;83677;Greiling;47.767;11.625
DE;83679;Sachsenkam;47.805;11.644
DE;83684;Tegernsee;47.712;11.758
DE;83700;Rottach-Egern;47.690;11.771
DE;83703;Gmund am Tegernsee;47.751;11.738
DE;83707;Bad Wiessee;47.717;11.717
DE;83708;Kreuth;47.641;11.745
DE;83714;Miesbach;47.789;11.834
DE;83727;Schliersee;47.736;11.859
DE;83730;Fischbachau;47.719;11.951
DE;83734;Hausham;47.747;11.841
DE;83735;Bayrischzell;47.674;12.014
DE;83737;Irschenberg;47.833;11.917
DE;83739;Hofreuth bei Wörnsmühl;47.833;11.917
DE;84028;Landshut;48.536;12.152
DE;84030;Landshut;48.568;12.154
DE;84032;Landshut;48.545;12.130
DE;84034;Landshut;48.536;12.133
DE;84036;Landshut;48.518;12.157
DE;84048;Mainburg;48.642;11.781
DE;84051;Essenbach;48.613;12.218
DE;84056;Rottenburg an der Laaber;48.702;12.027
DE;84061;Ergoldsbach;48.693;12.204
DE;84066;Mallersdorf-Pfaffenberg;48.766;12.231
DE;84069;Schierling;48.834;12.139
DE;84072;Au in der Hallertau;48.558;11.741
DE;84076;Pfeffenhausen;48.665;11.966
DE;84079;Bruckberg;48.522;11.995
DE;84082;Laberweinting;48.800;12.317
DE;84085;Langquaid;48.823;12.051
DE;84088;Neufahrn in Niederbayern;48.735;12.193
DE;84089;Aiglsbach;48.692;11.708
DE;84091;Attenhofen;48.651;11.848
DE;84092;Bayerbach;48.705;12.297
DE;84094;Elsendorf;48.708;11.810
DE;84095;Furth;48.591;12.021
DE;84097;Herrngiersdorf;48.789;12.072
DE;84098;Hohenthann;48.658;12.031
DE;84100;Niederaichbach;48.600;12.317
DE;84101;Obersüßbach;48.617;11.950
DE;84103;Postau;48.650;12.333
DE;84104;Rudelzhausen;48.600;11.767
DE;84106;Volkenschwand;48.600;11.883
DE;84107;Weihmichl;48.600;12.050
DE;84109;Wörth an der Isar;48.623;12.339
DE;84130;Dingolfing;48.642;12.493
DE;84137;Vilsbiburg;48.453;12.356
DE;84140;Gangkofen;48.437;12.564
DE;84144;Geisenhausen;48.476;12.258
DE;84149;Velden;48.366;12.256
DE;84152;Mengkofen;48.719;12.441
DE;84155;Bodenkirchen;48.383;12.383
DE;84160;Frontenhausen;48.546;12.531
DE;84162;mhplus;48.553;12.554
DE;84163;Marklkofen;48.550;12.567
DE;84164;Moosthenning;48.677;12.497
DE;84166;Adlkofen;48.550;12.267
DE;84168;Aham;48.526;12.461
DE;84169;Altfraunhofen;48.450;12.167
DE;84171;Baierbach;48.417;12.200
DE;84172;Buch am Erlbach;48.448;12.036
DE;84174;Eching;48.500;12.067
DE;84175;Gerzen;48.486;12.396
DE;84177;Gottfrieding;48.637;12.536
DE;84178;Kröning;48.533;12.367
DE;84180;Loiching;48.617;12.433
DE;84181;Neufraunhofen;48.400;12.217
DE;84183;Niederviehbach;48.617;12.383
DE;84184;Tiefenbach;48.500;12.100
DE;84186;Vilsheim;48.449;12.107
DE;84187;Weng;48.659;12.369
DE;84189;Wurmsham;48.350;12.333
DE;84307;Eggenfelden;48.405;12.758
DE;84323;Massing;48.391;12.610
DE;84326;Rimbach;48.464;12.690
DE;84329;Wurmannsquick;48.353;12.786
DE;84332;Hebertsfelden;48.406;12.823
DE;84333;Malgersdorf;48.533;12.750
DE;84335;Mitterskirchen;48.350;12.733
DE;84337;Schönau;48.483;12.850
DE;84339;Unterdietfurt;48.383;12.667
DE;84347;Pfarrkirchen;48.432;12.938
DE;84359;Simbach am Inn;48.266;13.023
DE;84364;Bad Birnbach;48.445;13.091
DE;84367;Reut;48.315;12.908
DE;84371;Triftern;48.395;13.006
DE;84375;Kirchdorf am Inn;48.248;12.985
DE;84378;Dietersburg;48.492;12.925
DE;84381;Johanniskirchen;48.533;12.950
DE;84384;Wittibreut;48.329;12.987
DE;84385;Egglham;48.529;13.054
DE;84387;Julbach;48.254;12.958
DE;84389;Postmünster;48.417;12.900
DE;84405;Dorfen;48.270;12.161
DE;84416;Inning am Holz;48.342;12.136
DE;84419;Schwindegg;48.266;12.269
DE;84424;Isen;48.212;12.057
DE;84427;Sankt Wolfgang;48.217;12.133
DE;84428;Buchbach;48.312;12.273
DE;84431;Heldenstein;48.246;12.341
DE;84432;Hohenpolding;48.383;12.133
DE;84434;Kirchberg;48.400;12.050
DE;84435;Lengdorf;48.257;12.050
DE;84437;Reichertsheim;48.200;12.283
DE;84439;Steinkirchen;48.383;12.083
DE;84453;Mühldorf am Inn;48.250;12.521
DE;84478;Waldkraiburg;48.209;12.399
DE;84489;Burghausen;48.169;12.831
DE;84494;Lohkirchen;48.332;12.502
DE;84503;Altötting;48.225;12.677
DE;84508;Burgkirchen an der Alz;48.167;12.732
DE;84513;Erharting;48.272;12.584
DE;84518;Garching an der Alz;48.135;12.582
DE;84524;Neuötting;48.241;12.690
DE;84529;Tittmoning;48.062;12.768
DE;84533;Marktl;48.241;12.876
DE;84539;Ampfing;48.264;12.419
DE;84543;Winhöring;48.267;12.650
DE;84544;Aschau am Inn;48.199;12.350
DE;84546;Egglkofen;48.400;12.450
DE;84547;Emmerting;48.200;12.767
DE;84549;Engelsberg;48.116;12.543
DE;84550;Feichten an der Alz;48.083;12.600
DE;84552;Geratskirchen;48.339;12.662
DE;84553;Halsbach, Kreis Altötting;48.133;12.683
DE;84555;Jettenbach;48.167;12.383
DE;84556;Kastl;48.200;12.700
DE;84558;Halsbach;48.095;12.665
DE;84559;Kraiburg am Inn;48.182;12.431
DE;84561;Mehring;48.183;12.783
DE;84562;Mettenheim;48.267;12.467
DE;84564;Oberbergkirchen;48.300;12.383
DE;84565;Oberneukirchen;48.183;12.517
DE;84567;Perach;48.283;12.775
DE;84568;Pleiskirchen;48.307;12.598
DE;84570;Polling;48.217;12.567
DE;84571;Reischach;48.291;12.726
DE;84573;Schönberg;48.333;12.433
DE;84574;Taufkirchen;48.150;12.450
DE;84576;Teising;48.227;12.611
DE;84577;Tüßling;48.212;12.600
DE;84579;Unterneukirchen;48.167;12.617
DE;85049;Ingolstadt;48.767;11.415
DE;85051;Ingolstadt;48.721;11.410
DE;85053;Ingolstadt;48.752;11.459
DE;85055;Ingolstadt;48.776;11.446
DE;85057;Ingolstadt;48.775;11.391
DE;85071;Bischöfliches Ordinariat;48.891;11.185
DE;85072;Eichstätt;48.889;11.197
DE;85077;Manching;48.717;11.494
DE;85080;Gaimersheim;48.807;11.368
DE;85084;Reichertshofen;48.658;11.466
DE;85088;Vohburg an der Donau;48.770;11.618
DE;85092;Kösching;48.814;11.505
DE;85095;Denkendorf;48.928;11.457
DE;85098;Großmehring;48.767;11.533
DE;85101;Lenting;48.810;11.459
DE;85104;Pförring;48.808;11.690
DE;85107;Baar-Ebenhausen;48.671;11.470
DE;85110;Kipfenberg;48.953;11.398
DE;85111;Adelschlag;48.840;11.219
DE;85113;Böhmfeld;48.861;11.368
DE;85114;Buxheim;48.807;11.292
DE;85116;Egweil;48.783;11.233
DE;85117;Eitensheim;48.817;11.317
DE;85119;Ernsgaden;48.733;11.583
DE;85120;Hepberg;48.822;11.462
DE;85122;Hitzhofen;48.850;11.317
DE;85123;Karlskron;48.683;11.417
DE;85125;Kinding;49.002;11.383
DE;85126;Münchsmünster;48.767;11.683
DE;85128;Nassenfels;48.800;11.226
DE;85129;Oberdolling;48.829;11.593
DE;85131;Pollenfeld;48.950;11.200
DE;85132;Schernfeld;48.900;11.100
DE;85134;Stammham;48.856;11.455
DE;85135;Titting;48.997;11.211
DE;85137;Walting;48.917;11.300
DE;85139;Wettstetten;48.822;11.414
DE;85217;BKK ProVita;48.238;11.350
DE;85221;Dachau;48.260;11.434
DE;85229;Markt Indersdorf;48.361;11.378
DE;85232;Bergkirchen;48.257;11.365
DE;85235;Odelzhausen;48.302;11.181
DE;85238;Petershausen;48.410;11.471
DE;85241;Hebertshausen;48.290;11.465
DE;85244;Röhrmoos;48.330;11.447
DE;85247;Schwabhausen;48.303;11.356
DE;85250;Altomünster;48.388;11.257
DE;85253;Erdweg;48.332;11.303
DE;85254;Sulzemoos;48.291;11.264
DE;85256;Vierkirchen;48.367;11.467
DE;85258;Weichs;48.383;11.417
DE;85259;Wiedenzhausen;48.300;11.239
DE;85276;Hettenshausen;48.515;11.503
DE;85283;Wolnzach;48.604;11.626
DE;85290;Geisenfeld;48.684;11.612
DE;85293;Reichertshausen;48.467;11.517
DE;85296;Rohrbach;48.617;11.567
DE;85298;Scheyern;48.500;11.467
DE;85301;Schweitenkirchen;48.503;11.604
DE;85302;Gerolsbach;48.493;11.361
DE;85304;Ilmmünster;48.483;11.500
DE;85305;Jetzendorf;48.433;11.417
DE;85307;Paunzhausen;48.475;11.565
DE;85309;Pörnbach;48.617;11.467
DE;85350;FH Weihenstephan;48.396;11.730
DE;85354;Freising;48.394;11.733
DE;85356;Freising;48.392;11.757
DE;85368;Wang;48.483;11.937
DE;85374;Office Discount;48.312;11.649
DE;85375;Neufahrn bei Freising;48.316;11.663
DE;85376;Hetzenhausen;48.317;11.667
DE;85385;MZV;48.302;11.618
DE;85386;Eching;48.300;11.617
DE;85391;Allershausen;48.433;11.600
DE;85395;Wolfersdorf;48.492;11.735
DE;85399;Hallbergmoos;48.328;11.751
DE;85402;Kranzberg;48.406;11.613
DE;85405;Nandlstadt;48.536;11.807
DE;85406;Zolling;48.450;11.767
DE;85408;Gammelsdorf;48.550;11.950
DE;85410;Haag an der Amper;48.458;11.828
DE;85411;Hohenkammer;48.424;11.525
DE;85413;Hörgertshausen;48.550;11.867
DE;85414;Kirchdorf an der Amper;48.467;11.650
DE;85416;Langenbach;48.433;11.850
DE;85417;Marzling;48.409;11.794
DE;85419;Mauern;48.517;11.900
DE;85435;Erding;48.306;11.907
DE;85445;Oberding;48.317;11.850
DE;85447;Fraunberg;48.367;12.000
DE;85452;Moosinning;48.277;11.845
DE;85456;Wartenberg;48.406;11.989
DE;85457;Wörth;48.245;11.902
DE;85459;Berglern;48.384;11.930
DE;85461;Bockhorn;48.315;11.987
DE;85462;Eitting;48.360;11.891
DE;85464;Finsing;48.216;11.824
DE;85465;Langenpreising;48.426;11.972
DE;85467;Neuching;48.233;11.850
DE;85469;Walpertskirchen;48.258;11.975
DE;85521;Ottobrunn;48.065;11.663
DE;85540;Haar;48.109;11.726
DE;85551;Kirchheim bei München;48.177;11.756
DE;85560;Ebersberg;48.077;11.971
DE;85567;Bruck;48.034;11.938
DE;85570;Ottenhofen;48.203;11.876
DE;85579;Neubiberg;48.077;11.658
DE;85586;Poing;48.170;11.819
DE;85591;Vaterstetten;48.105;11.768
DE;85598;Baldham;48.115;11.796
DE;85599;Parsdorf;48.142;11.788
DE;85604;Zorneding;48.084;11.825
DE;85609;Aschheim;48.171;11.717
DE;85614;Kirchseeon;48.071;11.889
DE;85617;Aßling;47.993;12.006
DE;85622;Feldkirchen;48.148;11.731
DE;85625;Glonn;47.969;11.884
DE;85630;Grasbrunn;48.079;11.744
DE;85635;Höhenkirchen-Siegertsbrunn;48.019;11.719
DE;85640;Putzbrunn;48.076;11.716
DE;85643;Steinhöring;48.087;12.031
DE;85646;Anzing;48.152;11.853
DE;85649;Brunnthal;48.007;11.684
DE;85652;Pliening;48.196;11.801
DE;85653;Aying;47.970;11.777
DE;85655;Loibersdorf bei Großhelfendorf;47.960;11.837
DE;85656;Buch am Buchrain;48.215;11.995
DE;85658;Egmating;48.004;11.795
DE;85659;Forstern;48.183;11.977
DE;85661;Forstinning;48.169;11.912
DE;85662;Hohenbrunn;48.048;11.702
DE;85664;Hohenlinden;48.156;11.995
DE;85665;Moosach;48.032;11.875
DE;85667;Oberpframmern;48.022;11.813
DE;85669;Pastetten;48.199;11.944
DE;85716;Unterschleißheim;48.280;11.577
DE;85737;Ismaning;48.233;11.683
DE;85748;Garching bei München;48.249;11.651
DE;85757;Karlsfeld;48.217;11.467
DE;85764;Oberschleißheim;48.250;11.567
DE;85773;ZDF Landesstudio Bayern;48.191;11.656
DE;85774;Unterföhring;48.193;11.643
DE;85777;Fahrenzhausen;48.353;11.555
DE;85778;Haimhausen;48.316;11.555
DE;86141;Diözese Augsburg K.d.ö.R;48.374;10.896
DE;86150;Augsburg;48.367;10.892
DE;86152;Augsburg;48.372;10.893
DE;86153;Augsburg;48.366;10.903
DE;86154;Augsburg;48.393;10.881
DE;86156;Augsburg;48.382;10.855
DE;86157;Augsburg;48.364;10.876
DE;86159;Augsburg;48.351;10.895
DE;86161;Augsburg;48.350;10.913
DE;86163;Augsburg;48.355;10.943
DE;86165;Augsburg;48.382;10.934
DE;86167;Augsburg;48.388;10.916
DE;86169;Augsburg;48.405;10.906
DE;86179;Augsburg;48.311;10.900
DE;86197;Staatsanwaltschaft Augsburg;48.350;10.879
DE;86199;Augsburg;48.329;10.858
DE;86313;Provinzialat der Pallottiner;48.348;10.991
DE;86316;Friedberg;48.357;10.985
DE;86343;Königsbrunn;48.275;10.892
DE;86356;Neusäß;48.392;10.833
DE;86368;Gersthofen;48.424;10.873
DE;86381;Krumbach;48.242;10.363
DE;86391;Stadtbergen;48.366;10.846
DE;86399;Bobingen;48.271;10.834
DE;86405;Meitingen;48.546;10.852
DE;86415;Mering;48.266;10.985
DE;86420;Diedorf;48.353;10.782
DE;86424;Dinkelscherben;48.348;10.589
DE;86438;Kissing;48.304;10.971
DE;86441;Zusmarshausen;48.400;10.599
DE;86444;Affing;48.467;10.983
DE;86447;Aindling;48.515;10.941
DE;86450;Altenmünster;48.465;10.591
DE;86453;Dasing;48.385;11.047
DE;86456;Gablingen;48.450;10.817
DE;86459;Gessertshausen;48.329;10.733
DE;86462;Langweid am Lech;48.483;10.850
DE;86465;Welden;48.457;10.698
DE;86470;Thannhausen;48.283;10.469
DE;86473;Ziemetshausen;48.292;10.535
DE;86476;Neuburg an der Kammel;48.303;10.361
DE;86477;Adelsried;48.425;10.718
DE;86479;Aichen;48.229;10.540
DE;86480;Aletshausen;48.195;10.377
DE;86482;Aystetten;48.406;10.777
DE;86483;Balzhausen;48.242;10.494
DE;86485;Biberbach;48.518;10.811
DE;86486;Bonstetten;48.440;10.705
DE;86488;Breitenthal;48.238;10.300
DE;86489;Deisenhausen;48.255;10.327
DE;86491;Ebershausen;48.206;10.316
DE;86492;Egling an der Paar;48.183;10.983
DE;86494;Emersacker;48.490;10.674
DE;86495;Eurasburg;48.333;11.083
DE;86497;Horgau;48.395;10.683
DE;86498;Kettershausen;48.183;10.267
DE;86500;Kutzenhausen;48.342;10.695
DE;86502;Laugna;48.533;10.700
DE;86504;Merching;48.246;10.985
DE;86505;Münsterhausen;48.310;10.455
DE;86507;Kleinaitingen;48.228;10.863
DE;86508;Rehling;48.483;10.933
DE;86510;Ried;48.290;11.044
DE;86511;Schmiechen;48.217;10.967
DE;86513;Ursberg;48.264;10.446
DE;86514;Ustersbach;48.317;10.650
DE;86517;Wehringen;48.250;10.800
DE;86519;Wiesenbach;48.267;10.333
DE;86529;Schrobenhausen;48.561;11.261
DE;86551;Aichach;48.458;11.134
DE;86554;Pöttmes;48.584;11.088
DE;86556;Kühbach;48.491;11.187
DE;86558;Hohenwart;48.593;11.383
DE;86559;Adelzhausen;48.357;11.139
DE;86561;Aresing;48.533;11.300
DE;86562;Berg im Gau;48.633;11.250
DE;86564;Brunnen;48.629;11.309
DE;86565;Gachenbach;48.500;11.233
DE;86567;Hilgertshausen-Tandern;48.430;11.354
DE;86568;Hollenbach;48.483;11.067
DE;86570;Inchenhofen;48.513;11.115
DE;86571;Langenmosen;48.607;11.214
DE;86573;Obergriesbach;48.423;11.069
DE;86574;Petersdorf;48.517;11.033
DE;86576;Schiltberg;48.463;11.249
DE;86577;Sielenbach;48.400;11.167
DE;86579;Waidhofen;48.577;11.335
DE;86609;Donauwörth;48.718;10.779
DE;86633;Neuburg an der Donau;48.732;11.187
DE;86637;Wertingen;48.563;10.681
DE;86641;Rain;48.690;10.916
DE;86643;Rennertshofen;48.759;11.045
DE;86646;Erwin Müller;48.605;10.728
DE;86647;Buttenwiesen;48.600;10.717
DE;86650;Wemding;48.875;10.725
DE;86653;Daiting;48.818;10.881
DE;86655;Harburg;48.787;10.689
DE;86657;Bissingen;48.717;10.618
DE;86660;Tapfheim;48.673;10.684
DE;86663;Asbach-Bäumenheim;48.683;10.817
DE;86666;Burgheim;48.700;11.016
DE;86668;Karlshuld;48.682;11.285
DE;86669;Königsmoos;48.667;11.217
DE;86672;Thierhaupten;48.565;10.909
DE;86673;Bergheim;48.761;11.257
DE;86674;Baar;48.583;10.967
DE;86675;Buchdorf;48.783;10.833
DE;86676;Ehekirchen;48.633;11.100
DE;86678;Ehingen;48.600;10.800
DE;86679;Ellgau;48.600;10.867
DE;86681;Fünfstetten;48.832;10.765
DE;86682;Genderkingen;48.700;10.883
DE;86684;Holzheim;48.611;10.948
DE;86685;Huisheim;48.825;10.703
DE;86687;Kaisheim;48.767;10.796
DE;86688;Marxheim;48.742;10.945
DE;86690;Mertingen;48.657;10.806
DE;86692;Münster;48.623;10.902
DE;86694;Niederschönenfeld;48.717;10.933
DE;86695;Nordendorf;48.604;10.821
DE;86697;Oberhausen;48.722;11.111
DE;86698;Oberndorf am Lech;48.667;10.867
DE;86700;Otting;48.873;10.800
DE;86701;Rohrenfels;48.687;11.156
DE;86703;Rögling;48.850;10.950
DE;86704;Tagmersheim;48.817;10.967
DE;86706;Weichering;48.717;11.321
DE;86707;Kühlenthal;48.569;10.829
DE;86709;Wolferstadt;48.904;10.781
DE;86720;Nördlingen;48.851;10.489
DE;86732;Oettingen in Bayern;48.953;10.605
DE;86733;Alerheim;48.850;10.617
DE;86735;Forheim;48.746;10.468
DE;86736;Auhausen;49.008;10.622
DE;86738;Deiningen;48.867;10.567
DE;86739;Ederheim;48.808;10.466
DE;86741;Ehingen am Ries;48.964;10.554
DE;86742;Fremdingen;48.972;10.457
DE;86744;Hainsfarth;48.958;10.625
DE;86745;Hohenaltheim;48.784;10.535
DE;86747;Maihingen;48.928;10.499
DE;86748;Marktoffingen;48.926;10.471
DE;86750;Megesheim;48.933;10.650
DE;86751;Mönchsdeggingen;48.776;10.580
DE;86753;Möttingen;48.809;10.590
DE;86754;Munningen;48.917;10.600
DE;86756;Reimlingen;48.817;10.517
DE;86757;Wallerstein;48.887;10.476
DE;86759;Wechingen;48.892;10.613
DE;86807;Buchloe;48.037;10.726
DE;86825;Bad Wörishofen;48.007;10.597
DE;86830;Schwabmünchen;48.179;10.757
DE;86833;Ettringen;48.100;10.650
DE;86836;Graben;48.163;10.816
DE;86842;Türkheim;48.064;10.642
DE;86845;Großaitingen;48.227;10.780
DE;86850;Fischach;48.291;10.656
DE;86853;Langerringen;48.146;10.759
DE;86854;Amberg;48.067;10.683
DE;86856;Hiltenfingen;48.161;10.717
DE;86857;Hurlach;48.118;10.811
DE;86859;Igling;48.067;10.800
DE;86860;Jengen;47.999;10.726
DE;86862;Lamerdingen;48.092;10.740
DE;86863;Langenneufnach;48.267;10.600
DE;86865;Markt Wald;48.137;10.582
DE;86866;Mickhausen;48.242;10.640
DE;86868;Mittelneufnach;48.176;10.598
DE;86869;Oberostendorf;47.944;10.743
DE;86871;Rammingen;48.067;10.583
DE;86872;Scherstetten;48.180;10.640
DE;86874;Tussenhausen;48.102;10.561
DE;86875;Waal;47.997;10.778
DE;86877;Walkertshofen;48.226;10.588
DE;86879;Wiedergeltingen;48.039;10.674
DE;86899;Landsberg am Lech;48.048;10.883
DE;86911;Dießen am Ammersee;47.951;11.103
DE;86915;Hilti;48.085;10.860
DE;86916;Kaufering;48.091;10.879
DE;86919;Utting am Ammersee;48.026;11.086
DE;86920;Denklingen;47.917;10.850
DE;86922;Eresing;48.087;11.024
DE;86923;Finning;48.022;11.011
DE;86925;Fuchstal;47.933;10.817
DE;86926;Greifenberg;48.071;11.084
DE;86928;Hofstetten;48.008;10.971
DE;86929;Penzing;48.075;10.927
DE;86931;Prittriching;48.201;10.928
DE;86932;Pürgen;48.025;10.922
DE;86934;Reichling;47.923;10.928
DE;86935;Rott;47.905;10.973
DE;86937;Scheuring;48.168;10.896
DE;86938;Schondorf am Ammersee;48.053;11.091
DE;86940;Schwifting;48.046;10.928
DE;86941;Sankt Ottilien;48.096;11.045
DE;86943;Thaining;47.973;10.958
DE;86944;Unterdießen;47.983;10.833
DE;86946;Vilgertshofen;47.950;10.917
DE;86947;Weil;48.117;10.922
DE;86949;Windach;48.067;11.033
DE;86956;Schongau;47.812;10.897
DE;86971;Peiting;47.795;10.930
DE;86972;Altenstadt;47.824;10.875
DE;86974;Apfeldorf;47.900;10.933
DE;86975;Bernbeuren;47.737;10.777
DE;86977;Burggen;47.777;10.817
DE;86978;Hohenfurch;47.850;10.900
DE;86980;Ingenried;47.817;10.783
DE;86981;Kinsau;47.883;10.917
DE;86983;Lechbruck;47.702;10.795
DE;86984;Prem;47.683;10.800
DE;86986;Schwabbruck;47.825;10.836
DE;86987;Schwabsoien;47.833;10.833
DE;86989;Steingaden;47.700;10.867
DE;87435;Kempten;47.718;10.313
DE;87437;Kempten;47.723;10.329
DE;87439;Kempten;47.718;10.299
DE;87448;Waltenhofen;47.673;10.307
DE;87452;Altusried;47.804;10.214
DE;87459;Pfronten;47.582;10.550
DE;87463;Dietmannsried;47.808;10.290
DE;87466;Oy-Mittelberg;47.633;10.433
DE;87471;Durach;47.694;10.345
DE;87474;Buchenberg;47.696;10.239
DE;87477;Sulzberg;47.660;10.350
DE;87480;Weitnau;47.642;10.127
DE;87484;Nesselwang;47.623;10.502
DE;87487;Wiggensbach;47.748;10.230
DE;87488;Betzigau;47.733;10.383
DE;87490;Haldenwang;47.800;10.350
DE;87491;Jungholz;47.574;10.447
DE;87493;Lauben;47.783;10.300
DE;87494;Rückholz;47.667;10.550
DE;87496;Untrasried;47.833;10.383
DE;87497;Wertach;47.603;10.410
DE;87499;Wildpoldsried;47.767;10.400
DE;87509;Immenstadt im Allgäu;47.560;10.214
DE;87527;Sonthofen;47.509;10.258
DE;87534;Oberstaufen;47.556;10.022
DE;87538;Bolsterlang;47.461;10.210
DE;87541;Bad Hindelang;47.506;10.372
DE;87544;Blaichach;47.542;10.258
DE;87545;Burgberg im Allgäu;47.535;10.285
DE;87547;Missen-Wilhams;47.600;10.117
DE;87549;Rettenberg;47.574;10.292
DE;87561;Oberstdorf;47.407;10.279
DE;87600;Kaufbeuren;47.882;10.622
DE;87616;Wald;47.751;10.588
DE;87629;Füssen;47.571;10.702
DE;87634;Günzach;47.835;10.427
DE;87637;Seeg;47.632;10.604
DE;87640;Biessenhofen;47.831;10.640
DE;87642;Halblech;47.632;10.820
DE;87645;Schwangau;47.560;10.772
DE;87647;Kraftisried;47.775;10.488
DE;87648;Aitrang;47.817;10.533
DE;87650;Baisweil;47.944;10.540
DE;87651;Bidingen;47.830;10.726
DE;87653;Eggenthal;47.917;10.517
DE;87654;Friesenried;47.875;10.535
DE;87656;Germaringen;47.923;10.672
DE;87657;Görisried;47.707;10.510
DE;87659;Hopferau;47.617;10.633
DE;87660;Irsee;47.908;10.572
DE;87662;Kaltental;47.892;10.750
DE;87663;Lengenwang;47.700;10.600
DE;87665;Mauerstetten;47.894;10.671
DE;87666;Pforzen;47.930;10.614
DE;87668;Rieden;47.950;10.650
DE;87669;Rieden am Forggensee;47.617;10.717
DE;87671;Ronsberg;47.896;10.416
DE;87672;Roßhaupten;47.650;10.717
DE;87674;Ruderatshofen;47.817;10.583
DE;87675;Stötten am Auerberg;47.756;10.719
DE;87677;Stöttwang;47.883;10.717
DE;87679;Westendorf;47.933;10.717
DE;87700;Memmingen;47.984;10.185
DE;87719;Mindelheim;48.046;10.492
DE;87724;Ottobeuren;47.941;10.300
DE;87727;Babenhausen;48.145;10.253
DE;87730;Bad Grönenbach;47.877;10.222
DE;87733;Markt Rettenbach;47.947;10.396
DE;87734;Benningen;47.967;10.217
DE;87736;Böhen;47.883;10.300
DE;87737;Boos;48.075;10.195
DE;87739;Breitenbrunn;48.133;10.400
DE;87740;Buxheim;48.000;10.133
DE;87742;Dirlewang;48.009;10.502
DE;87743;Egg an der Günz;48.087;10.285
DE;87745;Eppishausen;48.167;10.517
DE;87746;Erkheim;48.037;10.336
DE;87748;Fellheim;48.073;10.152
DE;87749;Hawangen;47.967;10.267
DE;87751;Heimertingen;48.033;10.150
DE;87752;Holzgünz;48.025;10.259
DE;87754;Kammlach;48.050;10.417
DE;87755;Kirchhaslach;48.150;10.310
DE;87757;Kirchheim in Schwaben;48.187;10.466
DE;87758;Kronburg;47.904;10.157
DE;87760;Lachen;47.946;10.239
DE;87761;Lauben;48.059;10.290
DE;87763;Lautrach;47.898;10.118
DE;87764;Legau;47.856;10.130
DE;87766;Memmingerberg;47.988;10.223
DE;87767;Niederrieden;48.058;10.183
DE;87769;Oberrieden;48.089;10.426
DE;87770;Oberschönegg;48.108;10.299
DE;87772;Pfaffenhausen;48.119;10.455
DE;87773;Pleß;48.100;10.150
DE;87775;Salgen;48.131;10.479
DE;87776;Sontheim;48.007;10.355
DE;87778;Stetten;48.024;10.445
DE;87779;Trunkelsberg;48.000;10.217
DE;87781;Ungerhausen;48.006;10.267
DE;87782;Unteregg;47.967;10.467
DE;87784;Westerheim;48.017;10.300
DE;87785;Winterrieden;48.121;10.226
DE;87787;Wolfertschwenden;47.894;10.267
DE;87789;Woringen;47.917;10.200
DE;88041;Architekturbüro Wund;47.655;9.466
DE;88045;Friedrichshafen;47.654;9.473
DE;88046;Friedrichshafen;47.658;9.485
DE;88048;Friedrichshafen;47.673;9.430
DE;88069;Tettnang;47.669;9.591
DE;88074;Meckenbeuren;47.700;9.567
DE;88079;Kressbronn am Bodensee;47.598;9.597
DE;88085;Langenargen;47.599;9.542
DE;88086;Immenstaad am Bodensee;47.665;9.359
DE;88090;Immenstaad am Bodensee;47.665;9.359
DE;88094;Oberteuringen;47.724;9.470
DE;88097;Eriskirch;47.625;9.542
DE;88099;Neukirch;47.657;9.703
DE;88129;Kreiskrankenhaus;47.548;9.703
DE;88131;Bodolz;47.558;9.688
DE;88138;Sigmarszell;47.594;9.759
DE;88142;Wasserburg (Bodensee);47.567;9.633
DE;88145;Hergatz;47.642;9.833
DE;88147;Achberg;47.633;9.717
DE;88149;Nonnenhorn;47.574;9.610
DE;88161;Lindenberg im Allgäu;47.603;9.886
DE;88167;Gestratz;47.628;10.006
DE;88171;Weiler-Simmerberg;47.583;9.914
DE;88175;Scheidegg;47.581;9.848
DE;88178;Heimenkirch;47.630;9.903
DE;88179;Oberreute;47.563;9.944
DE;88209;Berufsakademie;47.783;9.616
DE;88212;Ravensburg;47.782;9.618
DE;88213;Ravensburg;47.772;9.557
DE;88214;Ravensburg;47.781;9.612
DE;88239;Wangen im Allgäu;47.690;9.832
DE;88250;Weingarten;47.810;9.639
DE;88255;Baindt;47.839;9.659
DE;88260;Argenbühl;47.667;9.933
DE;88263;Horgenzell;47.800;9.500
DE;88267;Vogt;47.767;9.767
DE;88271;Wilhelmsdorf;47.866;9.426
DE;88273;Fronreute;47.867;9.583
DE;88276;Berg;47.817;9.600
DE;88279;Amtzell;47.700;9.750
DE;88281;Schlier;47.770;9.674
DE;88284;Wolpertswende;47.895;9.612
DE;88285;Bodnegg;47.710;9.688
DE;88287;Grünkraut;47.744;9.656
DE;88289;Waldburg;47.757;9.713
DE;88299;Leutkirch im Allgäu;47.827;10.021
DE;88316;Isny im Allgäu;47.693;10.039
DE;88317;Aichstetten;47.893;10.078
DE;88319;Aitrach;47.933;10.083
DE;88326;Aulendorf;47.951;9.637
DE;88339;Bad Waldsee;47.920;9.755
DE;88348;Bad Saulgau;48.020;9.549
DE;88353;Kißlegg;47.789;9.884
DE;88356;Ostrach;47.950;9.383
DE;88361;Boms;47.948;9.517
DE;88364;Wolfegg;47.820;9.795
DE;88367;Hohentengen;48.029;9.377
DE;88368;Bergatreute;47.850;9.750
DE;88370;Ebenweiler;47.900;9.517
DE;88371;Ebersbach-Musbach;47.967;9.583
DE;88373;Fleischwangen;47.883;9.483
DE;88374;Hoßkirch;47.950;9.450
DE;88376;Königseggwald;47.933;9.417
DE;88377;Riedhausen;47.909;9.428
DE;88379;Guggenhausen;47.900;9.458
DE;88400;Biberach an der Riß;48.097;9.802
DE;88410;Bad Wurzach;47.908;9.897
DE;88416;Erlenmoos;48.051;9.964
DE;88422;Dürnau;48.084;9.607
DE;88427;Bad Schussenried;48.012;9.670
DE;88430;Rot an der Rot;48.013;10.030
DE;88433;Schemmerhofen;48.170;9.794
DE;88436;Eberhardzell;47.999;9.872
DE;88437;Maselheim;48.133;9.883
DE;88441;Mittelbiberach;48.083;9.750
DE;88444;Ummendorf;48.067;9.833
DE;88447;Warthausen;48.129;9.797
DE;88448;Attenweiler;48.133;9.700
DE;88450;Berkheim;48.043;10.082
DE;88451;Dettingen an der Iller;48.100;10.117
DE;88453;Erolzheim;48.090;10.073
DE;88454;Hochdorf;48.026;9.788
DE;88456;Ingoldingen;48.026;9.742
DE;88457;Kirchdorf an der Iller;48.083;10.133
DE;88459;Tannheim;48.000;10.083
DE;88471;Laupheim;48.228;9.879
DE;88477;Schwendi;48.174;9.975
DE;88480;Achstetten;48.259;9.898
DE;88481;Balzheim;48.183;10.083
DE;88483;Burgrieden;48.233;9.933
DE;88484;Gutenzell-Hürbel;48.117;9.983
DE;88486;Kirchberg an der Iller;48.133;10.083
DE;88487;Mietingen;48.183;9.900
DE;88489;Wain;48.189;10.021
DE;88499;Altheim;48.178;9.480
DE;88512;Mengen;48.050;9.330
DE;88515;Langenenslingen;48.148;9.378
DE;88518;Herbertingen;48.067;9.433
DE;88521;Ertingen;48.100;9.467
DE;88524;Uttenweiler;48.150;9.617
DE;88525;Dürmentingen;48.117;9.533
DE;88527;Unlingen;48.167;9.522
DE;88529;Zwiefalten;48.234;9.462
DE;88605;Meßkirch;47.969;9.112
DE;88630;Pfullendorf;47.926;9.258
DE;88631;Beuron;48.050;8.967
DE;88633;Heiligenberg;47.821;9.313
DE;88634;Herdwangen-Schönach;47.850;9.200
DE;88636;Illmensee;47.862;9.372
DE;88637;Buchheim;48.026;9.000
DE;88639;Wald;47.933;9.167
DE;88662;Überlingen;47.770;9.171
DE;88677;Markdorf;47.719;9.390
DE;88682;Salem;47.763;9.290
DE;88690;Uhldingen-Mühlhofen;47.733;9.250
DE;88693;Deggenhausertal;47.800;9.400
DE;88696;Owingen;47.810;9.172
DE;88697;Bermatingen;47.733;9.350
DE;88699;Frickingen;47.814;9.274
DE;88709;Meersburg;47.680;9.294
DE;88718;Daisendorf;47.713;9.268
DE;88719;Stetten;47.690;9.299
DE;89040;Ulm;48.417;9.964
DE;89073;Ulm;48.401;9.993
DE;89075;Ulm;48.417;9.963
DE;89077;Ulm;48.398;9.970
DE;89079;Ulm;48.357;9.960
DE;89081;Ulm;48.443;9.986
DE;89129;Langenau;48.523;10.124
DE;89134;Blaustein;48.418;9.911
DE;89143;Blaubeuren;48.420;9.784
DE;89150;Laichingen;48.480;9.693
DE;89155;Erbach;48.328;9.887
DE;89160;Dornstadt;48.491;9.898
DE;89165;Dietenheim;48.211;10.072
DE;89168;Niederstotzingen;48.541;10.235
DE;89171;Illerkirchberg;48.317;10.017
DE;89173;Lonsee;48.543;9.920
DE;89174;Altheim (Alb);48.583;10.033
DE;89176;Asselfingen;48.530;10.192
DE;89177;Ballendorf;48.547;10.070
DE;89179;Beimerstetten;48.483;9.983
DE;89180;Berghülen;48.468;9.779
DE;89182;Bernstadt;48.500;10.026
DE;89183;Holzkirch;48.524;9.994
DE;89185;Hüttisheim;48.280;9.943
DE;89186;Illerrieden;48.270;10.052
DE;89188;Merklingen;48.521;9.734
DE;89189;Neenstetten;48.547;10.020
DE;89191;Nellingen;48.538;9.810
DE;89192;Rammingen;48.518;10.172
DE;89194;Schnürpflingen;48.273;9.993
DE;89195;Staig;48.300;9.991
DE;89197;Weidenstetten;48.553;9.996
DE;89198;Westerstetten;48.519;9.955
DE;89231;Neu-Ulm;48.400;10.017
DE;89233;Neu-Ulm;48.400;10.017
DE;89250;Senden;48.324;10.044
DE;89257;Illertissen;48.223;10.104
DE;89264;Weißenhorn;48.305;10.161
DE;89269;Vöhringen;48.278;10.082
DE;89275;Elchingen;48.450;10.100
DE;89278;Nersingen;48.428;10.124
DE;89281;Altenstadt;48.160;10.114
DE;89284;Pfaffenhofen an der Roth;48.355;10.162
DE;89287;Bellenberg;48.257;10.091
DE;89290;Buch;48.225;10.181
DE;89291;Holzheim;48.383;10.100
DE;89293;Kellmünz;48.122;10.128
DE;89294;Oberroth;48.176;10.189
DE;89296;Osterberg;48.150;10.167
DE;89297;Roggenburg;48.276;10.231
DE;89299;Unterroth;48.196;10.171
DE;89312;Günzburg;48.456;10.277
DE;89331;Burgau;48.432;10.410
DE;89335;Ichenhausen;48.371;10.307
DE;89340;Leipheim;48.450;10.223
DE;89343;Jettingen-Scheppach;48.390;10.438
DE;89344;Aislingen;48.507;10.458
DE;89346;Bibertal;48.400;10.200
DE;89347;Bubesheim;48.433;10.250
DE;89349;Burtenbach;48.340;10.453
DE;89350;Dürrlauingen;48.467;10.429
DE;89352;Ellzee;48.340;10.319
DE;89353;Glött;48.500;10.483
DE;89355;Gundremmingen;48.500;10.400
DE;89356;Haldenwang;48.438;10.448
DE;89358;Kammeltal;48.383;10.367
DE;89359;Kötz;48.417;10.283
DE;89361;Landensberg;48.434;10.524
DE;89362;Offingen;48.483;10.363
DE;89364;Rettenbach;48.459;10.352
DE;89365;Röfingen;48.424;10.443
DE;89367;Waldstetten;48.348;10.294
DE;89368;Winterbach;48.467;10.483
DE;89407;Dillingen an der Donau;48.581;10.495
DE;89415;Lauingen (Donau);48.565;10.430
DE;89420;Höchstädt an der Donau;48.611;10.568
DE;89423;Gundelfingen an der Donau;48.551;10.369
DE;89426;Mödingen;48.631;10.424
DE;89428;Syrgenstein;48.661;10.310
DE;89429;Bachhagel;48.632;10.320
DE;89431;Bächingen an der Brenz;48.546;10.313
DE;89432;Binswangen;48.558;10.643
DE;89434;Blindheim;48.631;10.620
DE;89435;Finningen;48.654;10.499
DE;89437;Haunsheim;48.600;10.374
DE;89438;Holzheim;48.514;10.531
DE;89440;Lutzingen;48.650;10.550
DE;89441;Medlingen;48.570;10.316
DE;89443;Schwenningen;48.650;10.650
DE;89444;Villenbach;48.509;10.615
DE;89446;Ziertheim;48.652;10.399
DE;89447;Zöschingen;48.674;10.325
DE;89449;Zusamaltheim;48.531;10.636
DE;89518;Heidenheim an der Brenz;48.678;10.141
DE;89520;Heidenheim an der Brenz;48.687;10.160
DE;89522;Heidenheim an der Brenz;48.683;10.150
DE;89537;Giengen an der Brenz;48.589;10.206
DE;89542;Herbrechtingen;48.622;10.176
DE;89547;Gerstetten;48.623;10.020
DE;89551;Königsbronn;48.743;10.112
DE;89555;Steinheim am Albuch;48.691;10.064
DE;89558;Böhmenkirch;48.683;9.933
DE;89561;Dischingen;48.700;10.367
DE;89564;Nattheim;48.700;10.242
DE;89567;Sontheim an der Brenz;48.552;10.291
DE;89568;Hermaringen;48.595;10.261
DE;89584;Lauterach;48.271;9.634
DE;89597;Munderkingen;48.217;9.638
DE;89601;Schelklingen;48.376;9.733
DE;89604;Allmendingen;48.331;9.724
DE;89605;Altheim;48.328;9.770
DE;89607;Emerkingen;48.212;9.656
DE;89608;Griesingen;48.267;9.783
DE;89610;Oberdischingen;48.300;9.833
DE;89611;Obermarchtal;48.237;9.559
DE;89613;Grundsheim;48.176;9.680
DE;89614;Öpfingen;48.286;9.803
DE;89616;Rottenacker;48.235;9.690
DE;89617;Untermarchtal;48.239;9.610
DE;89619;Unterstadion;48.203;9.688
DE;90402;Nürnberg;49.450;11.078
DE;90403;Nürnberg;49.454;11.077
DE;90408;Nürnberg;49.468;11.069
DE;90409;Nürnberg;49.448;11.068
DE;90411;Nürnberg;49.490;11.106
DE;90419;Nürnberg;49.464;11.067
DE;90425;Nürnberg;49.473;11.057
DE;90427;Nürnberg;49.518;11.006
DE;90429;Nürnberg;49.460;11.027
DE;90431;Nürnberg;49.445;11.022
DE;90439;Nürnberg;49.436;11.038
DE;90441;Nürnberg;49.432;11.050
DE;90443;Nürnberg;49.446;11.078
DE;90449;Nürnberg;49.418;11.030
DE;90451;Nürnberg;49.407;11.035
DE;90453;Nürnberg;49.383;11.042
DE;90455;Nürnberg;49.448;11.068
DE;90457;Moorenbrunn;49.398;11.174
DE;90459;Nürnberg;49.440;11.081
DE;90461;Nürnberg;49.436;11.092
DE;90469;Nürnberg;49.409;11.092
DE;90471;Nürnberg;49.417;11.125
DE;90473;Nürnberg;49.404;11.134
DE;90475;Nürnberg;49.407;11.165
DE;90478;Nürnberg;49.443;11.095
DE;90480;Nürnberg;49.437;11.119
DE;90482;Nürnberg;49.464;11.149
DE;90489;Nürnberg;49.459;11.097
DE;90491;Nürnberg;49.474;11.130
DE;90513;Zirndorf;49.442;10.954
DE;90518;Altdorf;49.386;11.357
DE;90522;Oberasbach;49.423;10.958
DE;90530;Wendelstein;49.352;11.151
DE;90537;Feucht;49.376;11.214
DE;90542;Eckental;49.583;11.250
DE;90547;Stein bei Nürnberg;49.406;10.999
DE;90552;Röthenbach an der Pegnitz;49.483;11.241
DE;90556;Cadolzburg;49.473;10.867
DE;90559;Burgthann;49.352;11.312
DE;90562;Kalchreuth;49.545;11.145
DE;90571;Schwaig;49.469;11.201
DE;90574;Roßtal;49.396;10.889
DE;90579;Langenzenn;49.495;10.792
DE;90584;Allersberg;49.251;11.237
DE;90587;Tuchenbach;49.524;10.886
DE;90592;Schwarzenbruck;49.358;11.243
DE;90596;Schwanstetten;49.325;11.123
DE;90599;Dietenhofen;49.400;10.690
DE;90602;Pyrbaum;49.296;11.287
DE;90607;Rückersdorf;49.498;11.248
DE;90610;Winkelhaid;49.390;11.299
DE;90613;Großhabersdorf;49.400;10.783
DE;90614;Ammerndorf;49.423;10.850
DE;90616;Neuhof an der Zenn;49.457;10.646
DE;90617;Puschendorf;49.524;10.832
DE;90619;Trautskirchen;49.458;10.594
DE;90762;Fürth;49.471;10.997
DE;90763;Fürth;49.507;10.957
DE;90765;Fürth;49.483;11.004
DE;90766;Fürth;49.486;10.961
DE;90768;Fürth;49.495;10.944
DE;91051;Staatsanwaltschaft Nbg-Fürth Zweigstelle Erlangen;49.592;11.010
DE;91052;Erlangen;49.589;11.010
DE;91054;Erlangen;49.596;11.030
DE;91056;Erlangen;49.599;10.967
DE;91058;Erlangen;49.550;11.004
DE;91074;Herzogenaurach;49.568;10.886
DE;91077;Dormitz;49.610;11.135
DE;91080;Spardorf;49.608;11.064
DE;91083;Baiersdorf;49.658;11.036
DE;91085;Weisendorf;49.623;10.825
DE;91086;Aurachtal;49.583;10.833
DE;91088;Bubenreuth;49.627;11.017
DE;91090;Effeltrich;49.659;11.093
DE;91091;Großenseebach;49.633;10.875
DE;91093;Heßdorf;49.627;10.910
DE;91094;Langensendelbach;49.641;11.071
DE;91096;Möhrendorf;49.633;11.000
DE;91097;Oberreichenbach;49.590;10.769
DE;91099;Poxdorf;49.663;11.071
DE;91126;Schwabach;49.316;11.052
DE;91154;Roth;49.260;11.146
DE;91161;Hilpoltstein;49.191;11.191
DE;91166;Georgensgmünd;49.190;11.017
DE;91171;Greding;49.047;11.357
DE;91174;Spalt;49.175;10.925
DE;91177;Thalmässing;49.088;11.222
DE;91180;Heideck;49.134;11.127
DE;91183;Abenberg;49.243;10.964
DE;91186;Büchenbach;49.268;11.059
DE;91187;Röttenbach;49.150;11.033
DE;91189;Rohr;49.341;10.890
DE;91207;Lauf an der Pegnitz;49.514;11.283
DE;91217;Hersbruck;49.511;11.431
DE;91220;Schnaittach;49.560;11.343
DE;91224;Pommelsbrunn;49.504;11.511
DE;91227;Leinburg;49.452;11.310
DE;91230;Happurg;49.494;11.471
DE;91233;Neunkirchen am Sand;49.525;11.320
DE;91235;Velden;49.607;11.513
DE;91236;Alfeld;49.433;11.550
DE;91238;Engelthal;49.461;11.406
DE;91239;Henfenfeld;49.498;11.391
DE;91241;Kirchensittenbach;49.556;11.422
DE;91242;Ottensoos;49.510;11.342
DE;91244;Reichenschwand;49.514;11.373
DE;91245;Simmelsdorf;49.598;11.339
DE;91247;Vorra;49.557;11.494
DE;91249;Weigendorf;49.498;11.569
DE;91257;Pegnitz;49.752;11.542
DE;91275;Auerbach in der Oberpfalz;49.694;11.621
DE;91278;Pottenstein;49.771;11.408
DE;91281;Kirchenthumbach;49.749;11.725
DE;91282;Betzenstein;49.682;11.418
DE;91284;Neuhaus an der Pegnitz;49.628;11.551
DE;91286;Obertrubach;49.700;11.350
DE;91287;Plech;49.652;11.469
DE;91289;Schnabelwaid;49.812;11.583
DE;91299;Kimberly-Clark Bereich Personal Care;49.710;11.069
DE;91301;Forchheim;49.718;11.059
DE;91315;Höchstadt an der Aisch;49.706;10.813
DE;91320;Ebermannstadt;49.782;11.182
DE;91322;Gräfenberg;49.644;11.250
DE;91325;Adelsdorf;49.712;10.895
DE;91327;Gößweinstein;49.769;11.338
DE;91330;Eggolsheim;49.770;11.057
DE;91332;Heiligenstadt;49.863;11.172
DE;91334;Hemhofen;49.683;10.933
DE;91336;Heroldsbach;49.693;10.999
DE;91338;Igensdorf;49.623;11.231
DE;91341;Röttenbach;49.664;10.926
DE;91344;Waischenfeld;49.846;11.348
DE;91346;Wiesenttal;49.800;11.267
DE;91347;Aufseß;49.884;11.227
DE;91349;Egloffstein;49.702;11.258
DE;91350;Gremsdorf;49.695;10.832
DE;91352;Hallerndorf;49.759;10.979
DE;91353;Hausen;49.690;11.032
DE;91355;Hiltpoltstein;49.661;11.323
DE;91356;Kirchehrenbach;49.733;11.150
DE;91358;Kunreuth;49.682;11.143
DE;91359;Leutenbach;49.709;11.172
DE;91361;Pinzberg;49.690;11.102
DE;91362;Pretzfeld;49.755;11.174
DE;91364;Unterleinleiter;49.823;11.189
DE;91365;Weilersbach;49.750;11.117
DE;91367;Weißenohe;49.631;11.254
DE;91369;Wiesenthau;49.713;11.136
DE;91413;Neustadt an der Aisch;49.580;10.611
DE;91438;Bad Windsheim;49.503;10.415
DE;91443;Scheinfeld;49.669;10.466
DE;91448;Emskirchen;49.553;10.713
DE;91452;Wilhermsdorf;49.483;10.716
DE;91456;Diespeck;49.600;10.633
DE;91459;Markt Erlbach;49.494;10.653
DE;91460;Baudenbach;49.625;10.536
DE;91462;Dachsbach;49.641;10.707
DE;91463;Dietersheim;49.556;10.541
DE;91465;Ergersheim;49.517;10.333
DE;91466;Gerhardshofen;49.631;10.691
DE;91468;Gutenstetten;49.617;10.633
DE;91469;Hagenbüchach;49.533;10.767
DE;91471;Illesheim;49.480;10.382
DE;91472;Ipsheim;49.528;10.482
DE;91474;Langenfeld;49.617;10.517
DE;91475;Lonnerstadt;49.699;10.767
DE;91477;Markt Bibart;49.648;10.425
DE;91478;Markt Nordheim;49.591;10.356
DE;91480;Markt Taschendorf;49.701;10.556
DE;91481;Münchsteinach;49.639;10.595
DE;91483;Oberscheinfeld;49.708;10.434
DE;91484;Sugenheim;49.603;10.436
DE;91486;Uehlfeld;49.671;10.720
DE;91487;Vestenbergsgreuth;49.688;10.652
DE;91489;Wilhelmsdorf;49.564;10.737
DE;91511;Zweckverband Stadt-und Kreiskrankenhaus Ansbach;49.319;10.561
DE;91522;Ansbach;49.305;10.593
DE;91541;Rothenburg ob der Tauber;49.379;10.187
DE;91550;Dinkelsbühl;49.069;10.320
DE;91555;Feuchtwangen;49.163;10.338
DE;91560;Heilsbronn;49.336;10.787
DE;91564;Neuendettelsau;49.283;10.783
DE;91567;Herrieden;49.238;10.504
DE;91572;Bechhofen;49.163;10.556
DE;91575;Windsbach;49.248;10.826
DE;91578;Leutershausen;49.299;10.412
DE;91580;Petersaurach;49.300;10.750
DE;91583;Diebach;49.298;10.227
DE;91586;Lichtenau;49.278;10.687
DE;91587;Adelshofen;49.433;10.167
DE;91589;Aurach;49.250;10.417
DE;91590;Bruckberg;49.360;10.699
DE;91592;Buch am Wald;49.330;10.335
DE;91593;Burgbernheim;49.451;10.324
DE;91595;Burgoberbach;49.233;10.583
DE;91596;Burk;49.133;10.479
DE;91598;Colmberg;49.355;10.412
DE;91599;Dentlein am Forst;49.148;10.423
DE;91601;Dombühl;49.254;10.285
DE;91602;Dürrwangen;49.108;10.385
DE;91604;Flachslanden;49.441;10.522
DE;91605;Gallmersgarten;49.450;10.267
DE;91607;Gebsattel;49.350;10.200
DE;91608;Geslau;49.366;10.315
DE;91610;Insingen;49.300;10.167
DE;91611;Lehrberg;49.346;10.511
DE;91613;Marktbergel;49.442;10.364
DE;91614;Mönchsroth;49.019;10.359
DE;91616;Neusitz;49.372;10.226
DE;91617;Oberdachstetten;49.417;10.433
DE;91619;Obernzenn;49.452;10.467
DE;91620;Ohrenbach;49.471;10.210
DE;91622;Rügland;49.400;10.583
DE;91623;Sachsen;49.290;10.660
DE;91625;Schnelldorf;49.170;10.232
DE;91626;Schopfloch;49.119;10.308
DE;91628;Steinsfeld;49.417;10.217
DE;91629;Weihenzell;49.350;10.617
DE;91631;Wettringen;49.258;10.157
DE;91632;Wieseth;49.167;10.483
DE;91634;Wilburgstetten;49.024;10.395
DE;91635;Windelsbach;49.400;10.300
DE;91637;Wörnitz;49.258;10.242
DE;91639;Wolframs-Eschenbach;49.227;10.728
DE;91709;Kreiskrankenhaus;49.112;10.769
DE;91710;Gunzenhausen;49.117;10.760
DE;91717;Wassertrüdingen;49.043;10.599
DE;91719;Heidenheim;49.017;10.743
DE;91720;Absberg;49.144;10.881
DE;91722;Arberg;49.144;10.617
DE;91723;Dittenheim;49.055;10.792
DE;91725;Ehingen;49.087;10.541
DE;91726;Gerolfingen;49.053;10.511
DE;91728;Gnotzheim;49.060;10.713
DE;91729;Haundorf;49.176;10.771
DE;91731;Langfurth;49.101;10.454
DE;91732;Merkendorf;49.204;10.704
DE;91734;Mitteleschenbach;49.212;10.798
DE;91735;Muhr am See;49.154;10.718
DE;91737;Ornbau;49.176;10.658
DE;91738;Pfofeld;49.106;10.837
DE;91740;Röckingen;49.055;10.559
DE;91741;Theilenhofen;49.082;10.853
DE;91743;Unterschwaningen;49.080;10.622
DE;91744;Weiltingen;49.039;10.450
DE;91746;Weidenbach;49.198;10.645
DE;91747;Westheim;49.000;10.667
DE;91749;Wittelshofen;49.061;10.481
DE;91757;Treuchtlingen;48.955;10.908
DE;91781;Weißenburg in Bayern;49.031;10.972
DE;91785;Pleinfeld;49.105;10.982
DE;91788;Pappenheim;48.934;10.974
DE;91790;Bergen;49.042;11.117
DE;91792;Ellingen;49.061;10.968
DE;91793;Alesheim;49.047;10.865
DE;91795;Dollnstein;48.868;11.073
DE;91796;Ettenstatt;49.078;11.055
DE;91798;Höttingen;49.063;11.005
DE;91799;Langenaltheim;48.893;10.931
DE;91801;Markt Berolzheim;49.010;10.845
DE;91802;Meinheim;49.033;10.817
DE;91804;Mörnsheim;48.870;11.008
DE;91805;Polsingen;48.921;10.711
DE;91807;Solnhofen;48.896;10.996
DE;91809;Wellheim;48.820;11.089
DE;92224;Amberg;49.443;11.863
DE;92237;Sulzbach-Rosenberg;49.501;11.746
DE;92242;Hirschau;49.544;11.946
DE;92245;Kümmersbruck;49.419;11.888
DE;92249;Vilseck;49.615;11.803
DE;92253;Schnaittenbach;49.547;12.002
DE;92256;Hahnbach;49.534;11.803
DE;92259;Neukirchen bei Sulzbach-Rosenberg;49.530;11.626
DE;92260;Ammerthal;49.441;11.762
DE;92262;Birgland;49.417;11.633
DE;92263;Ebermannsdorf;49.394;11.936
DE;92265;Edelsfeld;49.576;11.696
DE;92266;Ensdorf;49.341;11.936
DE;92268;Etzelwang;49.528;11.586
DE;92269;Fensterbach;49.400;12.050
DE;92271;Freihung;49.621;11.908
DE;92272;Freudenberg;49.483;11.983
DE;92274;Gebenbach;49.538;11.872
DE;92275;Hirschbach;49.550;11.533
DE;92277;Hohenburg;49.295;11.799
DE;92278;Illschwang;49.450;11.683
DE;92280;Kastl;49.370;11.683
DE;92281;Königstein;49.608;11.631
DE;92283;Lauterhofen;49.368;11.603
DE;92284;Poppenricht;49.476;11.798
DE;92286;Rieden;49.324;11.942
DE;92287;Schmidmühlen;49.269;11.924
DE;92289;Ursensollen;49.402;11.755
DE;92318;Neumarkt in der Oberpfalz;49.280;11.463
DE;92331;Lupburg;49.158;11.737
DE;92334;Berching;49.107;11.441
DE;92339;Beilngries;49.034;11.474
DE;92342;Freystadt;49.200;11.330
DE;92345;Dietfurt an der Altmühl;49.038;11.584
DE;92348;Berg bei Neumarkt in der Oberpfalz;49.332;11.440
DE;92353;Postbauer-Heng;49.305;11.357
DE;92355;Velburg;49.252;11.634
DE;92358;Seubersdorf in der Oberpfalz;49.157;11.633
DE;92360;Mühlhausen;49.169;11.447
DE;92361;Berngau;49.250;11.400
DE;92363;Breitenbrunn;49.084;11.620
DE;92364;Deining;49.226;11.540
DE;92366;Hohenfels;49.204;11.848
DE;92367;Pilsach;49.321;11.503
DE;92369;Sengenthal;49.233;11.467
DE;92421;Schwandorf;49.324;12.099
DE;92431;Neunburg vorm Wald;49.348;12.386
DE;92436;Bruck in der Oberpfalz;49.249;12.307
DE;92439;Bodenwöhr;49.271;12.302
DE;92442;Wackersdorf;49.317;12.183
DE;92444;Rötz;49.343;12.530
DE;92445;Neukirchen-Balbini;49.291;12.436
DE;92447;Schwarzhofen;49.377;12.345
DE;92449;Steinberg;49.283;12.183
DE;92507;Nabburg;49.453;12.180
DE;92521;Schwarzenfeld;49.388;12.135
DE;92526;Oberviechtach;49.458;12.417
DE;92533;Wernberg-Köblitz;49.539;12.161
DE;92536;Pfreimd;49.498;12.206
DE;92539;Schönsee;49.510;12.548
DE;92540;Altendorf;49.406;12.281
DE;92542;Dieterskirchen;49.417;12.417
DE;92543;Guteneck;49.450;12.283
DE;92545;Niedermurach;49.450;12.376
DE;92546;Schmidgaden;49.423;12.092
DE;92548;Schwarzach bei Nabburg;49.410;12.227
DE;92549;Stadlern;49.507;12.612
DE;92551;Stulln;49.417;12.133
DE;92552;Teunz;49.483;12.383
DE;92554;Thanstein;49.383;12.467
DE;92555;Trausnitz;49.521;12.262
DE;92557;Weiding;49.483;12.567
DE;92559;Winklarn;49.427;12.480
DE;92637;Weiden;49.684;12.192
DE;92648;Vohenstrauß;49.624;12.338
DE;92655;Grafenwöhr;49.699;11.867
DE;92660;Neustadt an der Waldnaab;49.733;12.178
DE;92665;Kirchendemenreuth;49.750;12.130
DE;92670;Windischeschenbach;49.801;12.157
DE;92676;Speinshart;49.773;11.826
DE;92681;Erbendorf;49.840;12.046
DE;92685;Floß;49.724;12.276
DE;92690;Pressath;49.769;11.940
DE;92693;Eslarn;49.584;12.522
DE;92694;Etzenricht;49.633;12.100
DE;92696;Flossenbürg;49.733;12.350
DE;92697;Georgenberg;49.703;12.421
DE;92699;Bechtsrieth;49.634;12.218
DE;92700;Kaltenbrunn, Oberpfalz;49.650;11.950
DE;92702;Kohlberg;49.591;12.020
DE;92703;Krummennaab;49.833;12.100
DE;92705;Leuchtenberg;49.597;12.258
DE;92706;Luhe-Wildenau;49.584;12.149
DE;92708;Mantel;49.654;12.041
DE;92709;Moosbach;49.589;12.410
DE;92711;Parkstein;49.729;12.068
DE;92712;Pirk;49.633;12.167
DE;92714;Pleystein;49.649;12.406
DE;92715;Püchersreuth;49.750;12.233
DE;92717;Reuth bei Erbendorf;49.844;12.121
DE;92718;Schirmitz;49.650;12.167
DE;92720;Schwarzenbach;49.725;11.998
DE;92721;Störnstein;49.732;12.206
DE;92723;Gleiritsch;49.515;12.321
DE;92724;Trabitz;49.800;11.900
DE;92726;Waidhaus;49.642;12.495
DE;92727;Waldthurn;49.672;12.329
DE;92729;Weiherhammer;49.633;12.067
DE;93047;Regensburg;49.017;12.095
DE;93049;Regensburg;49.015;12.058
DE;93051;Regensburg;49.001;12.073
DE;93053;Regensburg;48.996;12.120
DE;93055;Regensburg;49.014;12.143
DE;93057;Regensburg;49.050;12.101
DE;93059;Regensburg;49.031;12.102
DE;93066;Staatsanwaltschaft Regensburg;49.014;12.088
DE;93073;Neutraubling;48.987;12.201
DE;93077;Bad Abbach;48.938;12.045
DE;93080;Pentling;48.983;12.059
DE;93083;Obertraubling;48.967;12.167
DE;93086;Wörth an der Donau;49.001;12.405
DE;93087;Alteglofsheim;48.917;12.200
DE;93089;Aufhausen;48.872;12.282
DE;93090;Bach an der Donau;49.022;12.304
DE;93092;Barbing;49.000;12.200
DE;93093;Donaustauf;49.033;12.205
DE;93095;Hagelstadt;48.900;12.217
DE;93096;Köfering;48.933;12.200
DE;93098;Mintraching;48.954;12.242
DE;93099;Mötzing;48.894;12.374
DE;93101;Pfakofen;48.858;12.227
DE;93102;Pfatter;48.963;12.383
DE;93104;Riekofen;48.898;12.351
DE;93105;Tegernheim;49.024;12.173
DE;93107;Thalmassing;48.912;12.155
DE;93109;Wiesent;49.017;12.383
DE;93128;Regenstauf;49.120;12.130
DE;93133;Burglengenfeld;49.204;12.044
DE;93138;Lappersdorf;49.047;12.091
DE;93142;Maxhütte-Haidhof;49.200;12.092
DE;93149;Nittenau;49.194;12.267
DE;93152;Nittendorf;49.025;11.961
DE;93155;Hemau;49.038;11.852
DE;93158;Teublitz;49.223;12.087
DE;93161;Sinzing;49.000;12.033
DE;93164;Brunn;49.084;11.893
DE;93167;Falkenstein;49.097;12.488
DE;93170;Bernhardswald;49.091;12.247
DE;93173;Wenzenbach;49.076;12.200
DE;93176;Beratzhausen;49.095;11.810
DE;93177;Altenthann;49.100;12.300
DE;93179;Brennberg;49.067;12.400
DE;93180;Deuerling;49.037;11.910
DE;93182;Duggendorf;49.117;11.917
DE;93183;Kallmünz;49.155;11.979
DE;93185;Michelsneukirchen;49.123;12.553
DE;93186;Pettendorf;49.061;12.008
DE;93188;Pielenhofen;49.072;11.957
DE;93189;Reichenbach;49.183;12.350
DE;93191;Rettenbach;49.067;12.450
DE;93192;Wald;49.150;12.350
DE;93194;Walderbach;49.183;12.383
DE;93195;Wolfsegg;49.107;11.978
DE;93197;Zeitlarn;49.078;12.112
DE;93199;Zell;49.144;12.414
DE;93309;Kelheim;48.917;11.886
DE;93326;Abensberg;48.817;11.850
DE;93333;Neustadt an der Donau;48.807;11.770
DE;93336;Altmannstein;48.899;11.652
DE;93339;Riedenburg;48.964;11.689
DE;93342;Saal an der Donau;48.900;11.933
DE;93343;Essing;48.935;11.790
DE;93345;Hausen;48.859;12.006
DE;93346;Ihrlerstein;48.933;11.867
DE;93348;Kirchdorf;48.771;11.904
DE;93349;Mindelstetten;48.850;11.650
DE;93351;Painten;48.997;11.819
DE;93352;Rohr in Niederbayern;48.767;11.967
DE;93354;Biburg;48.772;11.853
DE;93356;Teugn;48.893;12.012
DE;93358;Train;48.733;11.833
DE;93359;Wildenberg;48.730;11.899
DE;93413;Cham;49.226;12.655
DE;93426;Roding;49.194;12.520
DE;93437;Furth im Wald;49.309;12.842
DE;93444;Kötzting;49.176;12.855
DE;93449;Waldmünchen;49.378;12.709
DE;93453;Neukirchen beim Heiligen Blut;49.259;12.969
DE;93455;Traitsching;49.150;12.650
DE;93458;Eschlkam;49.299;12.916
DE;93462;Lam;49.197;13.050
DE;93464;Tiefenbach;49.433;12.583
DE;93466;Chamerau;49.200;12.750
DE;93468;Miltach;49.162;12.768
DE;93470;Lohberg;49.176;13.105
DE;93471;Arnbruck;49.130;12.998
DE;93473;Arnschwang;49.277;12.816
DE;93474;Arrach;49.191;12.994
DE;93476;Blaibach;49.167;12.817
DE;93477;Gleißenberg;49.317;12.733
DE;93479;Grafenwiesen;49.200;12.883
DE;93480;Hohenwarth;49.200;12.933
DE;93482;Pemfling;49.267;12.617
DE;93483;Pösing;49.233;12.550
DE;93485;Rimbach;49.233;12.883
DE;93486;Runding;49.215;12.762
DE;93488;Schönthal;49.350;12.600
DE;93489;Schorndorf;49.160;12.593
DE;93491;Stamsried;49.268;12.530
DE;93492;Treffelstein;49.422;12.616
DE;93494;Waffenbrunn;49.267;12.667
DE;93495;Weiding;49.263;12.763
DE;93497;Willmering;49.250;12.667
DE;93499;Zandt;49.150;12.733
DE;94030;Bischöfliches Ordinariat Passau;48.574;13.464
DE;94032;Passau;48.573;13.451
DE;94034;Passau;48.589;13.397
DE;94036;Passau;48.569;13.412
DE;94051;Hauzenberg;48.650;13.627
DE;94060;Pocking;48.401;13.313
DE;94065;Waldkirchen;48.733;13.601
DE;94072;Bad Füssing;48.351;13.312
DE;94078;Freyung;48.809;13.548
DE;94081;Fürstenzell;48.522;13.318
DE;94086;Bad Griesbach im Rottal;48.456;13.194
DE;94089;Neureichenau;48.749;13.747
DE;94094;Malching;48.359;13.197
DE;94099;Ruhstorf an der Rott;48.433;13.333
DE;94104;Tittling;48.721;13.399
DE;94107;Untergriesbach;48.574;13.667
DE;94110;Wegscheid;48.601;13.787
DE;94113;Tiefenbach;48.624;13.400
DE;94116;Hutthurm;48.673;13.472
DE;94118;Jandelsbrunn;48.733;13.700
DE;94121;Salzweg;48.617;13.483
DE;94124;Büchlberg;48.671;13.521
DE;94127;Neuburg am Inn;48.500;13.450
DE;94130;Obernzell;48.555;13.637
DE;94133;Röhrnbach;48.739;13.523
DE;94136;Thyrnau;48.617;13.533
DE;94137;Bayerbach;48.410;13.144
DE;94139;Breitenberg;48.704;13.793
DE;94140;Ering;48.299;13.150
DE;94142;Fürsteneck;48.717;13.467
DE;94143;Grainet;48.800;13.650
DE;94145;Haidmühle;48.826;13.777
DE;94146;Hinterschmiding;48.823;13.604
DE;94148;Kirchham;48.346;13.267
DE;94149;Kößlarn;48.367;13.117
DE;94151;Mauth;48.890;13.585
DE;94152;Neuhaus am Inn;48.461;13.421
DE;94154;Neukirchen vorm Wald;48.683;13.383
DE;94155;Otterskirchen;48.617;13.217
DE;94157;Perlesreut;48.782;13.438
DE;94158;Philippsreut;48.867;13.683
DE;94160;Ringelai;48.813;13.471
DE;94161;Ruderting;48.650;13.417
DE;94163;Saldenburg;48.773;13.356
DE;94164;Sonnen;48.683;13.717
DE;94166;Stubenberg;48.317;13.083
DE;94167;Tettenweis;48.443;13.270
DE;94169;Thurmansbang;48.766;13.316
DE;94209;Regen;48.972;13.128
DE;94227;Zwiesel;49.027;13.246
DE;94234;Viechtach;49.080;12.886
DE;94239;Gotteszell;48.972;12.983
DE;94244;Teisnach;49.043;12.985
DE;94249;Bodenmais;49.067;13.100
DE;94250;Achslach;48.972;12.935
DE;94252;Bayerisch Eisenstein;49.117;13.200
DE;94253;Bischofsmais;48.918;13.082
DE;94255;Böbrach;49.056;13.035
DE;94256;Drachselsried;49.108;13.012
DE;94258;Frauenau;48.989;13.301
DE;94259;Kirchberg im Wald;48.900;13.183
DE;94261;Kirchdorf im Wald;48.910;13.266
DE;94262;Kollnburg;49.047;12.861
DE;94264;Langdorf;49.015;13.146
DE;94265;Patersdorf;49.017;12.983
DE;94267;Prackenbach;49.095;12.826
DE;94269;Rinchnach;48.950;13.201
DE;94315;Straubing;48.881;12.574
DE;94327;Bogen;48.911;12.690
DE;94330;Salching;48.828;12.597
DE;94333;Geiselhöring;48.825;12.396
DE;94336;Windberg;48.946;12.740
DE;94339;Leiblfing;48.776;12.518
DE;94342;Irlbach;48.836;12.736
DE;94344;Wiesenfelden;49.041;12.540
DE;94345;Aholfing;48.943;12.469
DE;94347;Ascha;49.000;12.633
DE;94348;Atting;48.894;12.488
DE;94350;Falkenfels;49.004;12.595
DE;94351;Feldkirchen;48.838;12.528
DE;94353;Haibach;49.024;12.716
DE;94354;Haselbach;49.004;12.692
DE;94356;Kirchroth;48.950;12.550
DE;94357;Konzell;49.072;12.711
DE;94359;Loitzendorf;49.085;12.656
DE;94360;Mitterfels;48.976;12.678
DE;94362;Neukirchen;48.975;12.755
DE;94363;Oberschneiding;48.796;12.642
DE;94365;Parkstetten;48.917;12.600
DE;94366;Perasdorf;48.950;12.800
DE;94368;Perkam;48.855;12.440
DE;94369;Rain;48.905;12.469
DE;94371;Rattenberg;49.086;12.749
DE;94372;Rattiszell;49.026;12.659
DE;94374;Schwarzach;48.916;12.811
DE;94375;Stallwang;49.051;12.655
DE;94377;Steinach;48.954;12.607
DE;94379;Sankt Englmar;49.003;12.827
DE;94405;Landau an der Isar;48.672;12.693
DE;94419;Reisbach;48.570;12.628
DE;94424;Arnstorf;48.558;12.817
DE;94428;Eichendorf;48.633;12.856
DE;94431;Pilsting;48.701;12.651
DE;94436;Simbach;48.566;12.739
DE;94437;Mamming;48.652;12.608
DE;94439;Roßbach;48.600;12.933
DE;94447;Plattling;48.779;12.875
DE;94469;Deggendorf;48.841;12.961
DE;94474;Vilshofen;48.627;13.192
DE;94481;Grafenau;48.858;13.397
DE;94486;Osterhofen;48.700;13.022
DE;94491;Hengersberg;48.773;13.055
DE;94496;Ortenburg;48.546;13.223
DE;94501;Aidenbach;48.570;13.099
DE;94505;Bernried;48.917;12.883
DE;94508;Schöllnach;48.754;13.178
DE;94513;Schönberg;48.840;13.337
DE;94518;Spiegelau;48.915;13.362
DE;94522;Wallersdorf;48.738;12.747
DE;94526;Metten;48.855;12.915
DE;94527;Aholming;48.735;12.910
DE;94529;Aicha vorm Wald;48.676;13.295
DE;94530;Auerbach;48.803;13.100
DE;94532;Außernzell;48.724;13.203
DE;94533;Buchhofen;48.697;12.925
DE;94535;Eging am See;48.714;13.271
DE;94536;Eppenschlag;48.889;13.300
DE;94538;Fürstenstein;48.717;13.333
DE;94539;Grafling;48.895;12.975
DE;94541;Grattersdorf;48.804;13.154
DE;94542;Haarbach;48.500;13.150
DE;94544;Hofkirchen;48.678;13.119
DE;94545;Hohenau;48.850;13.488
DE;94547;Iggensbach;48.730;13.142
DE;94548;Innernzell;48.852;13.275
DE;94550;Künzing;48.667;13.083
DE;94551;Hunding;48.844;13.158
DE;94553;Mariaposching;48.833;12.800
DE;94554;Moos;48.752;12.961
DE;94556;Neuschönau;48.884;13.476
DE;94557;Niederalteich;48.766;13.024
DE;94559;Niederwinkling;48.883;12.800
DE;94560;Offenberg;48.862;12.863
DE;94562;Oberpöring;48.702;12.825
DE;94563;Otzing;48.761;12.809
DE;94565;Erlhof bei Rathsmannsdorf;48.677;13.226
DE;94566;Sankt Oswald-Riedlhütte;48.900;13.417
DE;94568;Sankt Oswald-Riedlhütte;48.900;13.417
DE;94569;Stephansposching;48.817;12.800
DE;94571;Schaufling;48.850;13.067
DE;94572;Schöfweg;48.839;13.229
DE;94574;Wallerfing;48.684;12.880
DE;94575;Windorf;48.624;13.222
DE;94577;Winzer;48.723;13.078
DE;94579;Zenting;48.791;13.260
DE;95028;Hof;50.321;11.917
DE;95030;Hof;50.317;11.896
DE;95032;Hof;50.295;11.910
DE;95100;Selb;50.171;12.130
DE;95111;Rehau;50.249;12.034
DE;95119;Naila;50.330;11.705
DE;95126;Schwarzenbach an der Saale;50.223;11.935
DE;95131;Schwarzenbach am Wald;50.285;11.625
DE;95138;Bad Steben;50.367;11.644
DE;95145;Oberkotzau;50.262;11.935
DE;95152;Selbitz;50.317;11.750
DE;95158;Kirchenlamitz;50.152;11.948
DE;95163;Weißenstadt;50.102;11.889
DE;95168;Marktleuthen;50.130;12.002
DE;95173;Schönwald;50.200;12.085
DE;95176;Konradsreuth;50.267;11.850
DE;95179;Geroldsgrün;50.333;11.600
DE;95180;Berg;50.375;11.778
DE;95182;Döhlau;50.283;11.950
DE;95183;Töpen;50.375;11.919
DE;95185;Gattendorf;50.322;11.998
DE;95186;Höchstädt im Fichtelgebirge;50.100;12.083
DE;95188;Issigau;50.375;11.721
DE;95189;Köditz;50.333;11.850
DE;95191;Leupoldsgrün;50.300;11.800
DE;95192;Lichtenberg;50.383;11.676
DE;95194;Regnitzlosau;50.300;12.050
DE;95195;Röslau;50.083;11.983
DE;95197;Schauenstein;50.278;11.742
DE;95199;Thierstein;50.106;12.102
DE;95213;Münchberg;50.190;11.788
DE;95233;Helmbrechts;50.236;11.716
DE;95234;Sparneck;50.162;11.844
DE;95236;Stammbach;50.145;11.691
DE;95237;Weißdorf;50.183;11.850
DE;95239;Zell;50.133;11.800
DE;95326;Kulmbach;50.101;11.450
DE;95336;Mainleus;50.100;11.377
DE;95339;Wirsberg;50.099;11.593
DE;95346;Stadtsteinach;50.164;11.504
DE;95349;Thurnau;50.025;11.393
DE;95352;Marktleugast;50.173;11.634
DE;95355;Presseck;50.228;11.555
DE;95356;Grafengehaig;50.203;11.594
DE;95358;Guttenberg;50.155;11.565
DE;95359;Kasendorf;50.037;11.352
DE;95361;Ködnitz;50.100;11.533
DE;95362;Kupferberg;50.140;11.578
DE;95364;Ludwigschorgast;50.126;11.560
DE;95365;Rugendorf;50.200;11.467
DE;95367;Trebgast;50.067;11.550
DE;95369;Untersteinach;50.133;11.517
DE;95440;Bezirkskrankenhaus Bayreuth;49.956;11.567
DE;95444;Bayreuth;49.946;11.576
DE;95445;Bayreuth;49.943;11.559
DE;95447;Bayreuth;49.948;11.578
DE;95448;Bayreuth;49.947;11.599
DE;95460;Bad Berneck im Fichtelgebirge;50.046;11.672
DE;95463;Bindlach;49.982;11.614
DE;95466;Weidenberg;49.937;11.753
DE;95469;Speichersdorf;49.871;11.781
DE;95473;Haag;49.849;11.624
DE;95478;Kemnath;49.870;11.891
DE;95482;Gefrees;50.095;11.738
DE;95485;Warmensteinach;49.993;11.779
DE;95488;Eckersdorf;49.935;11.496
DE;95490;Mistelgau;49.913;11.466
DE;95491;Ahorntal;49.850;11.433
DE;95493;Bischofsgrün;50.051;11.800
DE;95494;Gesees;49.900;11.533
DE;95496;Glashütten;49.887;11.449
DE;95497;Goldkronach;50.011;11.688
DE;95499;Harsdorf;50.033;11.567
DE;95500;Heinersreuth;49.967;11.533
DE;95502;Himmelkron;50.067;11.600
DE;95503;Hummeltal;49.900;11.517
DE;95505;Immenreuth;49.900;11.867
DE;95506;Kastl;49.833;11.900
DE;95508;Kulmain;49.900;11.900
DE;95509;Marktschorgast;50.095;11.655
DE;95511;Mistelbach;49.913;11.513
DE;95512;Neudrossenfeld;50.017;11.500
DE;95514;Neustadt am Kulm;49.817;11.833
DE;95515;Plankenfels;49.883;11.333
DE;95517;Emtmannsberg;49.893;11.675
DE;95519;Vorbach;49.811;11.735
DE;95615;Marktredwitz;50.004;12.086
DE;95632;Wunsiedel;50.039;12.003
DE;95643;Tirschenreuth;49.883;12.331
DE;95652;Waldsassen;50.002;12.304
DE;95659;Arzberg;50.058;12.187
DE;95666;Leonberg;49.949;12.264
DE;95671;Bärnau;49.811;12.433
DE;95676;Wiesau;49.908;12.189
DE;95679;Waldershof;49.981;12.063
DE;95680;Bad Alexandersbad;50.017;12.017
DE;95682;Brand;49.960;11.911
DE;95683;Ebnath;49.950;11.933
DE;95685;Falkenberg;49.858;12.227
DE;95686;Fichtelberg;50.003;11.854
DE;95688;Friedenfels;49.883;12.101
DE;95689;Fuchsmühl;49.923;12.146
DE;95691;Hohenberg an der Eger;50.095;12.220
DE;95692;Konnersreuth;50.011;12.227
DE;95694;Mehlmeisel;49.974;11.862
DE;95695;Mähring;49.911;12.524
DE;95697;Nagel;49.983;11.917
DE;95698;Neualbenreuth;49.980;12.444
DE;95700;Neusorg;49.933;11.967
DE;95701;Pechbrunn;49.967;12.167
DE;95703;Plößberg;49.784;12.310
DE;95704;Pullenreuth;49.933;12.000
DE;95706;Schirnding;50.082;12.227
DE;95707;Thiersheim;50.076;12.127
DE;95709;Tröstau;50.017;11.950
DE;96047;Bamberg;49.893;10.891
DE;96049;Bamberg;49.880;10.883
DE;96050;Bamberg;49.888;10.918
DE;96052;Bamberg;49.908;10.895
DE;96076;GEMA Geschäftsstelle Berlin;52.504;13.346
DE;96103;Hallstadt;49.929;10.875
DE;96106;Ebern;50.096;10.798
DE;96110;Scheßlitz;49.976;11.033
DE;96114;Hirschaid;49.818;10.989
DE;96117;Memmelsdorf;49.930;10.959
DE;96120;Bischberg;49.911;10.832
DE;96123;Litzendorf;49.914;11.010
DE;96126;Ermershausen;50.202;10.643
DE;96129;Strullendorf;49.844;10.972
DE;96132;Schlüsselfeld;49.756;10.619
DE;96135;Stegaurach;49.865;10.844
DE;96138;Burgebrach;49.828;10.743
DE;96142;Hollfeld;49.938;11.291
DE;96145;Seßlach;50.190;10.842
DE;96146;Altendorf;49.800;11.017
DE;96148;Baunach;49.986;10.852
DE;96149;Breitengüßbach;49.972;10.886
DE;96151;Breitbrunn;50.017;10.700
DE;96152;Burghaslach;49.733;10.601
DE;96154;Burgwindheim;49.827;10.596
DE;96155;Buttenheim;49.804;11.030
DE;96157;Ebrach;49.848;10.497
DE;96158;Frensdorf;49.817;10.867
DE;96160;Geiselwind;49.774;10.471
DE;96161;Gerach;50.033;10.800
DE;96163;Gundelsheim;49.937;10.920
DE;96164;Kemmern;49.955;10.878
DE;96166;Kirchlauter;50.044;10.718
DE;96167;Königsfeld;49.946;11.165
DE;96169;Lauter;49.973;10.788
DE;96170;Lisberg;49.895;10.721
DE;96172;Mühlhausen;49.754;10.776
DE;96173;Oberhaid;49.932;10.815
DE;96175;Pettstadt;49.830;10.928
DE;96176;Pfarrweisach;50.150;10.733
DE;96178;Pommersfelden;49.767;10.817
DE;96179;Rattelsdorf;50.015;10.889
DE;96181;Rauhenebrach;49.883;10.617
DE;96182;Reckendorf;50.017;10.833
DE;96184;Rentweinsdorf;50.063;10.799
DE;96185;Schönbrunn;49.857;10.690
DE;96187;Stadelhofen;50.003;11.198
DE;96188;Stettfeld;49.972;10.724
DE;96190;Untermerzbach;50.127;10.856
DE;96191;Viereth-Trunstadt;49.922;10.777
DE;96193;Wachenroth;49.752;10.713
DE;96194;Walsdorf;49.867;10.783
DE;96196;Wattendorf;50.033;11.126
DE;96197;Wonsees;49.976;11.300
DE;96199;Zapfendorf;50.018;10.932
DE;96215;Lichtenfels;50.146;11.059
DE;96222;Baur Versand;50.141;11.247
DE;96224;Burgkunstadt;50.141;11.252
DE;96231;Bad Staffelstein;50.102;11.001
DE;96237;Ebersdorf;50.329;11.153
DE;96242;Sonnefeld;50.217;11.133
DE;96247;Michelau in Oberfranken;50.168;11.114
DE;96250;Ebensfeld;50.066;10.958
DE;96253;Untersiemau;50.194;10.975
DE;96257;Marktgraitz;50.178;11.201
DE;96260;Weismain;50.085;11.240
DE;96264;Altenkunstadt;50.125;11.250
DE;96268;Mitwitz;50.251;11.208
DE;96269;Großheirath;50.176;10.950
DE;96271;Grub am Forst;50.230;11.020
DE;96272;Hochstadt am Main;50.150;11.171
DE;96274;Itzgrund;50.150;10.900
DE;96275;Marktzeuln;50.167;11.167
DE;96277;Schneckenlohe;50.212;11.194
DE;96279;Weidhausen bei Coburg;50.203;11.140
DE;96317;Kronach;50.240;11.333
DE;96328;Küps;50.191;11.267
DE;96332;Pressig;50.352;11.310
DE;96337;Ludwigsstadt;50.486;11.387
DE;96342;Stockheim;50.306;11.282
DE;96346;Wallenfels;50.269;11.471
DE;96349;Steinwiesen;50.294;11.463
DE;96352;Wilhelmsthal;50.311;11.373
DE;96355;Tettau;50.470;11.259
DE;96358;Teuschnitz;50.411;11.398
DE;96361;Steinbach am Wald;50.439;11.369
DE;96364;Marktrodach;50.250;11.383
DE;96365;Nordhalben;50.374;11.510
DE;96367;Tschirn;50.400;11.450
DE;96369;Weißenbrunn;50.200;11.350
DE;96435;HUK-Coburg;50.264;10.959
DE;96444;HUK-Coburg;50.264;10.959
DE;96447;HUK-Coburg;50.264;10.959
DE;96448;HUK-Coburg;50.264;10.959
DE;96450;Coburg;50.259;10.964
DE;96465;Neustadt bei Coburg;50.330;11.121
DE;96472;Rödental;50.295;11.041
DE;96476;Bad Rodach;50.333;10.783
DE;96479;Weitramsdorf;50.256;10.880
DE;96482;Ahorn;50.238;10.954
DE;96484;Meeder;50.321;10.907
DE;96486;Lautertal;50.333;10.967
DE;96487;Dörfles-Esbach;50.283;11.000
DE;96489;Niederfüllbach;50.220;10.991
DE;96515;Sonneberg;50.359;11.175
DE;96523;Steinach;50.441;11.192
DE;96524;Föritz;50.350;11.231
DE;96528;Bachfeld;50.400;11.018
DE;97067;Jobcenter Landkreis Würzburg;49.797;9.997
DE;97070;Würzburg;49.797;9.934
DE;97072;Würzburg;49.783;9.937
DE;97074;Würzburg;49.780;9.942
DE;97076;Würzburg;49.804;9.977
DE;97078;Würzburg;49.812;9.963
DE;97080;Würzburg;49.802;9.906
DE;97082;Würzburg;49.790;9.921
DE;97084;Würzburg;49.769;9.938
DE;97199;Ochsenfurt;49.664;10.062
DE;97204;Höchberg;49.785;9.882
DE;97209;Veitshöchheim;49.833;9.882
DE;97215;Uffenheim;49.551;10.210
DE;97218;Gerbrunn;49.775;9.994
DE;97222;Rimpar;49.857;9.957
DE;97225;Zellingen;49.897;9.818
DE;97228;Rottendorf;49.792;10.026
DE;97230;Estenfeld;49.829;10.006
DE;97232;Giebelstadt;49.653;9.944
DE;97234;Reichenberg;49.732;9.915
DE;97236;Randersacker;49.760;9.983
DE;97237;Altertheim;49.717;9.750
DE;97239;Aub;49.553;10.065
DE;97241;Bergtheim;49.888;10.077
DE;97243;Bieberehren;49.517;10.009
DE;97244;Bütthard;49.599;9.880
DE;97246;Eibelstadt;49.724;10.000
DE;97247;Eisenheim;49.883;10.167
DE;97249;Eisingen;49.760;9.831
DE;97250;Erlabrunn;49.860;9.844
DE;97252;Frickenhausen am Main;49.667;10.083
DE;97253;Gaukönigshofen;49.633;10.000
DE;97255;Gelchsheim;49.583;10.011
DE;97256;Geroldshausen;49.684;9.902
DE;97258;Gollhofen;49.587;10.145
DE;97259;Greußenheim;49.817;9.767
DE;97261;Güntersleben;49.870;9.905
DE;97262;Hausen bei Würzburg;49.933;10.017
DE;97264;Helmstadt;49.762;9.708
DE;97265;Hettstadt;49.799;9.815
DE;97267;Himmelstadt;49.924;9.802
DE;97268;Kirchheim;49.656;9.858
DE;97270;Kist;49.743;9.844
DE;97271;Kleinrinderfeld;49.700;9.845
DE;97273;Kürnach;49.850;10.033
DE;97274;Leinach;49.862;9.805
DE;97276;Margetshöchheim;49.837;9.864
DE;97277;Neubrunn;49.731;9.672
DE;97279;Prosselsheim;49.863;10.127
DE;97280;Remlingen;49.805;9.695
DE;97282;Retzstadt;49.913;9.882
DE;97283;Riedenheim;49.557;9.978
DE;97285;Röttingen;49.502;9.954
DE;97286;Sommerhausen;49.705;10.021
DE;97288;Theilheim;49.754;10.031
DE;97289;Thüngen;49.941;9.859
DE;97291;Thüngersheim;49.878;9.849
DE;97292;Uettingen;49.788;9.705
DE;97294;Unterpleichfeld;49.869;10.044
DE;97295;Waldbrunn;49.759;9.804
DE;97297;Waldbüttelbrunn;49.788;9.847
DE;97299;Zell am Main;49.812;9.870
DE;97318;Kitzingen;49.753;10.117
DE;97320;Buchbrunn;49.752;10.165
DE;97332;Volkach;49.864;10.228
DE;97334;Sommerach;49.840;10.196
DE;97337;Dettelbach;49.803;10.165
DE;97340;Segnitz;49.654;10.147
DE;97342;Seinsheim;49.665;10.174
DE;97346;Iphofen;49.702;10.260
DE;97348;Rödelsee;49.700;10.258
DE;97350;Mainbernheim;49.708;10.219
DE;97353;Wiesentheid;49.794;10.345
DE;97355;Castell;49.760;10.329
DE;97357;Prichsenstadt;49.819;10.348
DE;97359;Schwarzach am Main;49.800;10.230
DE;97412;Schweinfurt;50.050;10.233
DE;97421;Schweinfurt;50.044;10.227
DE;97422;Schweinfurt;50.054;10.244
DE;97424;Schweinfurt;50.035;10.206
DE;97437;Haßfurt;50.035;10.516
DE;97440;Werneck;49.982;10.099
DE;97447;Gerolzhofen;49.894;10.331
DE;97450;Arnstein;49.978;9.970
DE;97453;Schonungen;50.050;10.308
DE;97456;Dittelbrunn;50.072;10.220
DE;97461;Hofheim in Unterfranken;50.137;10.523
DE;97464;Niederwerrn;50.062;10.183
DE;97469;Gochsheim;50.017;10.283
DE;97475;Zeil am Main;50.002;10.610
DE;97478;Knetzgau;49.983;10.550
DE;97483;Eltmann;49.971;10.667
DE;97486;Königsberg in Bayern;50.081;10.568
DE;97488;Stadtlauringen;50.187;10.362
DE;97490;Poppenhausen;50.100;10.142
DE;97491;Aidhausen;50.150;10.433
DE;97493;Bergrheinfeld;50.010;10.181
DE;97494;Bundorf;50.217;10.517
DE;97496;Burgpreppach;50.142;10.650
DE;97497;Dingolshausen;49.907;10.390
DE;97499;Donnersdorf;49.967;10.417
DE;97500;Ebelsbach;49.986;10.674
DE;97502;Euerbach;50.062;10.137
DE;97503;Gädheim;50.033;10.350
DE;97505;Geldersheim;50.043;10.156
DE;97506;Grafenrheinfeld;50.000;10.200
DE;97508;Grettstadt;49.983;10.317
DE;97509;Kolitzheim;49.917;10.233
DE;97511;Lülsfeld;49.868;10.321
DE;97513;Michelau im Steigerwald;49.900;10.433
DE;97514;Oberaurach;49.927;10.633
DE;97516;Oberschwarzach;49.861;10.410
DE;97517;Rannungen;50.165;10.205
DE;97519;Riedbach;50.100;10.467
DE;97520;Röthlein;49.983;10.217
DE;97522;Sand am Main;49.983;10.600
DE;97523;Schwanfeld;49.922;10.139
DE;97525;Schwebheim;49.990;10.248
DE;97526;Sennfeld;50.039;10.260
DE;97528;Sulzdorf an der Lederhecke;50.241;10.563
DE;97529;Sulzheim;49.950;10.333
DE;97531;Theres;50.011;10.428
DE;97532;Üchtelhausen;50.092;10.269
DE;97534;Waigolshausen;49.964;10.120
DE;97535;Wasserlosen;50.095;10.030
DE;97537;Wipfeld;49.917;10.167
DE;97539;Wonfurt;50.017;10.467
DE;97615;Kunert Wellpappe;50.332;10.218
DE;97616;Salz;50.315;10.209
DE;97618;Heustreu;50.333;10.251
DE;97631;Bad Königshofen im Grabfeld;50.301;10.469
DE;97633;Aubstadt;50.312;10.437
DE;97638;Mellrichstadt;50.428;10.303
DE;97640;Hendungen;50.419;10.304
DE;97645;Ostheim vor der Rhön;50.460;10.231
DE;97647;Hausen;50.487;10.179
DE;97650;Fladungen;50.520;10.146
DE;97653;Bischofsheim an der Rhön;50.402;10.008
DE;97654;Bastheim;50.401;10.204
DE;97656;Oberelsbach;50.441;10.117
DE;97657;Sandberg;50.348;10.008
DE;97659;Schönau an der Brend;50.381;10.104
DE;97688;Bad Kissingen;50.202;10.078
DE;97702;Münnerstadt;50.246;10.202
DE;97705;Burkardroth;50.271;9.992
DE;97708;Bad Bocklet;50.267;10.079
DE;97711;Maßbach;50.192;10.297
DE;97714;Oerlenbach;50.150;10.133
DE;97717;Euerdorf;50.148;10.022
DE;97720;Nüdlingen;50.221;10.123
DE;97723;Oberthulba;50.199;9.959
DE;97724;Burglauer;50.276;10.179
DE;97725;Elfershausen;50.147;9.961
DE;97727;Fuchsstadt;50.108;9.934
DE;97729;Ramsthal;50.140;10.068
DE;97737;Gemünden am Main;50.050;9.706
DE;97753;Karlstadt;49.960;9.772
DE;97762;Hammelburg;50.116;9.891
DE;97769;Bad Brückenau;50.309;9.790
DE;97772;Wildflecken;50.378;9.911
DE;97773;Aura im Sinngrund;50.178;9.575
DE;97775;Burgsinn;50.150;9.651
DE;97776;Eußenheim;49.986;9.809
DE;97778;Fellen;50.150;9.583
DE;97779;Geroda;50.281;9.896
DE;97780;Gössenheim;50.017;9.783
DE;97782;Gräfendorf;50.123;9.741
DE;97783;Karsbach;50.041;9.785
DE;97785;Mittelsinn;50.192;9.617
DE;97786;Motten;50.396;9.773
DE;97788;Neuendorf;50.033;9.650
DE;97789;Oberleichtersbach;50.283;9.800
DE;97791;Obersinn;50.209;9.616
DE;97792;Riedenberg;50.320;9.861
DE;97794;Rieneck;50.093;9.648
DE;97795;Schondra;50.268;9.863
DE;97797;Wartmannsroth;50.167;9.783
DE;97799;Zeitlofs;50.262;9.672
DE;97816;Lohr am Main;49.989;9.572
DE;97828;Marktheidenfeld;49.845;9.604
DE;97833;Frammersbach;50.065;9.469
DE;97834;Birkenfeld;49.859;9.696
DE;97836;Bischbrunn;49.870;9.489
DE;97837;Erlenbach bei Marktheidenfeld;49.819;9.627
DE;97839;Esselbach;49.855;9.526
DE;97840;Hafenlohr;49.869;9.602
DE;97842;Karbach;49.867;9.638
DE;97843;Neuhütten;50.000;9.417
DE;97845;Neustadt am Main;49.930;9.568
DE;97846;Partenstein;50.042;9.520
DE;97848;Rechtenbach;49.983;9.508
DE;97849;Roden;49.896;9.626
DE;97851;Rothenfels;49.891;9.593
DE;97852;Schollbrunn;49.835;9.464
DE;97854;Steinfeld;49.953;9.669
DE;97855;Triefenstein;49.801;9.607
DE;97857;Urspringen;49.902;9.671
DE;97859;Wiesthal;50.033;9.433
DE;97877;Wertheim;49.759;9.508
DE;97892;Kreuzwertheim;49.768;9.518
DE;97896;Freudenberg;49.754;9.328
DE;97900;Külsheim;49.669;9.524
DE;97901;Altenbuch;49.829;9.401
DE;97903;Collenberg;49.743;9.320
DE;97904;Dorfprozelten;49.781;9.380
DE;97906;Faulbach;49.785;9.444
DE;97907;Hasloch;49.792;9.494
DE;97909;Stadtprozelten;49.785;9.412
DE;97922;Lauda-Königshofen;49.565;9.708
DE;97941;Tauberbischofsheim;49.625;9.663
DE;97944;Boxberg;49.480;9.640
DE;97947;Grünsfeld;49.609;9.747
DE;97950;Großrinderfeld;49.665;9.734
DE;97953;Königheim;49.620;9.596
DE;97956;Werbach;49.671;9.639
DE;97957;Wittighausen;49.619;9.842
DE;97959;Assamstadt;49.428;9.686
DE;97980;Bad Mergentheim;49.492;9.774
DE;97990;Weikersheim;49.479;9.900
DE;97993;Creglingen;49.469;10.031
DE;97996;Niederstetten;49.400;9.919
DE;97999;Igersheim;49.494;9.817
DE;98527;Suhl;50.608;10.696
DE;98528;Suhl;50.600;10.700
DE;98529;Suhl;50.600;10.700
DE;98530;Rohr;50.568;10.557
DE;98544;Zella-Mehlis;50.656;10.661
DE;98547;Viernau;50.639;10.516
DE;98553;Ahlstädt;50.531;10.722
DE;98554;Benshausen;50.650;10.600
DE;98559;Oberhof;50.704;10.727
DE;98574;Schmalkalden;50.721;10.444
DE;98587;Bermbach;50.701;10.568
DE;98590;Rosa;50.707;10.294
DE;98593;Floh-Seligenthal;50.772;10.468
DE;98596;Trusetal;50.783;10.417
DE;98597;Heßles;50.750;10.367
DE;98599;Brotterode;50.824;10.444
DE;98617;Herpf;50.536;10.423
DE;98630;Milz;50.397;10.511
DE;98631;Bibra;50.450;10.442
DE;98634;Birx;50.607;10.189
DE;98639;Metzels;50.624;10.392
DE;98646;Reurieth;50.424;10.655
DE;98660;Themar;50.493;10.623
DE;98663;Hellingen;50.273;10.697
DE;98666;Masserberg;50.520;10.971
DE;98667;Schleusegrund;50.523;10.867
DE;98669;Veilsdorf;50.369;10.716
DE;98673;Brünn;50.447;10.871
DE;98678;Sachsenbrunn;50.447;10.950
DE;98693;Ilmenau;50.703;10.904
DE;98701;Böhlen;50.597;11.015
DE;98704;Wolfsberg;50.689;10.980
DE;98708;Gehren;50.644;11.018
DE;98711;Frauenwald;50.584;10.858
DE;98714;Stützerbach;50.633;10.867
DE;98716;Geraberg;50.718;10.839
DE;98724;Lauscha;50.493;11.149
DE;98739;Lichte;50.529;11.219
DE;98743;Gräfenthal;50.525;11.307
DE;98744;Meura;50.586;11.155
DE;98746;Katzhütte;50.563;11.059
DE;98749;Steinheid;50.475;11.066
DE;99084;Erfurt;50.975;11.030
DE;99085;Erfurt;50.995;11.053
DE;99086;Erfurt;50.994;11.028
DE;99087;Erfurt;51.021;11.035
DE;99089;Erfurt;50.997;11.008
DE;99091;Erfurt;51.014;10.993
DE;99092;Erfurt;50.973;10.979
DE;99094;Erfurt;50.983;11.033
DE;99096;Erfurt;50.964;11.041
DE;99097;Erfurt;50.983;11.033
DE;99098;Erfurt;50.983;11.033
DE;99099;Erfurt;50.975;11.064
DE;99100;Dachwig;51.043;10.843
DE;99102;Klettbach;50.909;11.095
DE;99115;OBI-Systemzentrale Außenstelle Erfurt;50.973;10.963
DE;99130;Marlishausen;50.822;11.017
DE;99189;Gebesee;51.080;10.940
DE;99192;Gamstädt;50.930;10.895
DE;99195;Nöda;51.084;11.090
DE;99198;Udestedt;51.023;11.143
DE;99310;Arnstadt;50.833;11.016
DE;99326;Ilmtal;50.755;11.083
DE;99330;Crawinkel;50.764;10.805
DE;99334;Elleben;50.874;11.047
DE;99338;Plaue;50.770;10.875
DE;99423;Weimar;50.980;11.326
DE;99425;Weimar;50.983;11.317
DE;99427;Weimar;50.987;11.316
DE;99428;Nohra;50.981;11.226
DE;99438;Oettern;50.917;11.284
DE;99439;Ramsla;51.055;11.300
DE;99441;Magdala;50.940;11.432
DE;99444;Blankenhain;50.860;11.344
DE;99448;Nauendorf;50.861;11.194
DE;99510;Apolda;51.050;11.482
DE;99518;Reisdorf;51.086;11.591
DE;99610;Sprötau;51.137;11.197
DE;99625;Kölleda;51.196;11.261
DE;99628;Buttstädt;51.136;11.394
DE;99631;Günstedt;51.213;11.050
DE;99634;Straußfurt;51.157;10.963
DE;99636;Rastenberg;51.188;11.377
DE;99638;Büchel;51.250;11.105
DE;99706;Sondershausen;51.370;10.870
DE;99707;Badra;51.357;11.015
DE;99713;Ebeleben;51.279;10.747
DE;99718;Trebra;51.256;10.942
DE;99734;Nordhausen;51.502;10.796
DE;99735;Nohra;51.466;10.697
DE;99752;Kraja;51.459;10.569
DE;99755;Ellrich;51.538;10.621
DE;99759;Rehungen;51.409;10.588
DE;99762;Buchholz;51.546;10.854
DE;99765;Hamma;51.449;10.894
DE;99768;Ilfeld;51.576;10.785
DE;99817;Eisenach;50.981;10.315
DE;99819;Marksuhl;50.933;10.277
DE;99820;Behringen;51.022;10.510
DE;99826;Mihla;51.085;10.335
DE;99830;Treffurt;51.137;10.234
DE;99831;Ifta;51.060;10.215
DE;99834;Oberellen;50.969;10.142
DE;99837;Dippach;50.932;10.027
DE;99842;Ruhla;50.893;10.366
DE;99846;Seebach;50.917;10.417
DE;99848;Hörselberg;50.963;10.405
DE;99867;Gotha;50.948;10.702
DE;99869;Haina;50.968;10.706
DE;99880;Aspach;50.930;10.586
DE;99885;Wölfis;50.807;10.749
DE;99887;Herrenhof;50.841;10.690
DE;99891;Tabarz;50.885;10.459
DE;99894;Ernstroda;50.852;10.592
DE;99897;Tambach-Dietharz;50.792;10.616
DE;99947;Tottleben;51.157;10.638
DE;99955;Urleben;51.173;10.802
DE;99958;Tonna;51.096;10.758
DE;99974;Mühlhausen;51.236;10.450
DE;99976;Anrode;51.248;10.329
DE;99986;Langula;51.149;10.444
DE;99988;Heyerode;51.173;10.290
DE;99991;Altengottern;51.148;10.553
DE;99994;Schlotheim;51.240;10.671
DE;99996;Menteroda;51.289;10.580
DE;99998;Körner;51.212;10.562
LI;9485;Nendeln;47.198;9.550
LI;9486;Schaanwald;47.215;9.562
LI;9487;Gamprin-Bendern;47.225;9.514
LI;9488;Schellenberg;47.232;9.548
LI;9490;Vaduz;47.143;9.526
LI;9491;Ruggell;47.248;9.534
LI;9492;Eschen;47.209;9.522
LI;9493;Mauren FL;47.219;9.546
LI;9494;Schaan;47.175;9.525
LI;9495;Triesen;47.081;9.552
LI;9496;Balzers;47.067;9.508
LI;9497;Triesenberg;47.115;9.583
LI;9498;Planken;47.182;9.557
LU;1111;Luxembourg;49.601;6.117
LU;1112;Luxembourg;49.598;6.121
LU;1113;Luxembourg;49.616;6.174
LU;1114;Luxembourg;49.615;6.124
LU;1115;Luxembourg;49.629;6.156
LU;1116;Luxembourg;49.605;6.116
LU;1117;Luxembourg;49.608;6.118
LU;1118;Luxembourg;49.612;6.127
LU;1119;Luxembourg;49.621;6.162
LU;1120;Luxembourg;49.594;6.119
LU;1121;Luxembourg;49.616;6.166
LU;1122;Luxembourg;49.597;6.131
LU;1123;Luxembourg;49.613;6.141
LU;1124;Luxembourg;49.615;6.133
LU;1125;Luxembourg;49.614;6.125
LU;1126;Luxembourg;49.612;6.107
LU;1127;Luxembourg;49.624;6.119
LU;1128;Luxembourg;49.620;6.104
LU;1129;Luxembourg;49.649;6.137
LU;1130;Luxembourg;49.603;6.128
LU;1131;Luxembourg;49.585;6.099
LU;1132;Luxembourg;49.596;6.149
LU;1133;Luxembourg;49.597;6.136
LU;1134;Luxembourg;49.610;6.110
LU;1135;Luxembourg;49.612;6.112
LU;1136;Luxembourg;49.611;6.130
LU;1137;Howald;49.584;6.138
LU;1138;Luxembourg;49.613;6.107
LU;1139;Luxembourg;49.633;6.117
LU;1140;Luxembourg;49.614;6.114
LU;1141;Luxembourg;49.596;6.109
LU;1142;Luxembourg;49.608;6.121
LU;1143;Luxembourg;49.608;6.107
LU;1144;Luxembourg;49.610;6.130
LU;1145;Luxembourg;49.610;6.098
LU;1146;Luxembourg;49.590;6.103
LU;1147;Luxembourg;49.626;6.118
LU;1148;Luxembourg;49.618;6.122
LU;1149;Luxembourg;49.640;6.117
LU;1150;Luxembourg;49.616;6.103
LU;1151;Luxembourg;49.620;6.172
LU;1152;Luxembourg;49.621;6.176
LU;1153;Luxembourg;49.616;6.103
LU;1159;Luxembourg;49.632;6.162
LU;1160;Luxembourg;49.605;6.136
LU;1161;Luxembourg;49.639;6.138
LU;1208;Luxembourg;49.624;6.137
LU;1209;Senningerberg;49.646;6.226
LU;1210;Strassen;49.619;6.099
LU;1211;Luxembourg;49.599;6.146
LU;1212;Luxembourg;49.613;6.128
LU;1213;Luxembourg;49.592;6.128
LU;1214;Luxembourg;49.596;6.117
LU;1215;Luxembourg;49.603;6.097
LU;1216;Howald;49.580;6.147
LU;1217;Luxembourg;49.646;6.130
LU;1218;Luxembourg;49.598;6.120
LU;1219;Luxembourg;49.613;6.129
LU;1220;Luxembourg;49.643;6.130
LU;1221;Luxembourg;49.641;6.131
LU;1222;Luxembourg;49.612;6.127
LU;1223;Howald;49.585;6.138
LU;1224;Luxembourg;49.592;6.118
LU;1225;Luxembourg;49.604;6.101
LU;1226;Luxembourg;49.625;6.120
LU;1227;Luxembourg;49.623;6.128
LU;1228;Howald;49.588;6.148
LU;1229;Luxembourg;49.604;6.135
LU;1230;Luxembourg;49.606;6.108
LU;1231;Howald;49.589;6.144
LU;1232;Howald;49.581;6.146
LU;1233;Luxembourg;49.611;6.117
LU;1234;Luxembourg;49.596;6.141
LU;1235;Luxembourg;49.580;6.117
LU;1236;Luxembourg;49.592;6.120
LU;1237;Luxembourg;49.626;6.134
LU;1238;Luxembourg;49.609;6.136
LU;1239;Senningerberg;49.644;6.228
LU;1240;Luxembourg;49.630;6.173
LU;1241;Luxembourg;49.599;6.141
LU;1242;Luxembourg;49.620;6.155
LU;1243;Luxembourg;49.601;6.140
LU;1244;Luxembourg;49.617;6.114
LU;1245;Senningerberg;49.648;6.227
LU;1246;Luxembourg;49.628;6.162
LU;1247;Luxembourg;49.611;6.133
LU;1248;Luxembourg;49.599;6.111
LU;1249;Luxembourg;49.604;6.132
LU;1250;Luxembourg;49.623;6.123
LU;1251;Luxembourg;49.620;6.125
LU;1252;Luxembourg;49.618;6.118
LU;1253;Luxembourg;49.605;6.086
LU;1254;Luxembourg;49.604;6.109
LU;1255;Luxembourg;49.606;6.114
LU;1256;Luxembourg;49.594;6.148
LU;1257;Luxembourg;49.620;6.101
LU;1258;Luxembourg;49.612;6.117
LU;1259;Senningerberg;49.655;6.221
LU;1260;Luxembourg;49.601;6.136
LU;1261;Luxembourg;49.598;6.138
LU;1262;Luxembourg;49.624;6.163
LU;1263;Luxembourg;49.590;6.126
LU;1264;Luxembourg;49.630;6.113
LU;1265;Luxembourg;49.605;6.106
LU;1266;Luxembourg;49.623;6.171
LU;1267;Luxembourg;49.619;6.165
LU;1268;Luxembourg;49.618;6.167
LU;1269;Luxembourg;49.619;6.152
LU;1270;Luxembourg;49.600;6.094
LU;1271;Luxembourg;49.607;6.157
LU;1272;Luxembourg;49.637;6.131
LU;1273;Luxembourg;49.613;6.170
LU;1274;Howald;49.579;6.137
LU;1275;Luxembourg;49.616;6.132
LU;1276;Luxembourg;49.635;6.162
LU;1277;Luxembourg;49.594;6.126
LU;1278;Luxembourg;49.592;6.125
LU;1279;Luxembourg;49.607;6.100
LU;1280;Luxembourg;49.613;6.153
LU;1281;Luxembourg;49.587;6.099
LU;1282;Luxembourg;49.582;6.119
LU;1283;Luxembourg;49.634;6.161
LU;1309;Luxembourg;49.611;6.100
LU;1310;Luxembourg;49.614;6.149
LU;1311;Luxembourg;49.604;6.104
LU;1312;Luxembourg;49.605;6.143
LU;1313;Luxembourg;49.612;6.130
LU;1314;Luxembourg;49.623;6.114
LU;1315;Luxembourg;49.598;6.141
LU;1316;Luxembourg;49.628;6.168
LU;1317;Luxembourg;49.603;6.148
LU;1318;Luxembourg;49.601;6.092
LU;1319;Luxembourg;49.618;6.173
LU;1320;Luxembourg;49.596;6.113
LU;1321;Luxembourg;49.589;6.104
LU;1322;Luxembourg;49.623;6.127
LU;1323;Luxembourg;49.587;6.105
LU;1324;Luxembourg;49.599;6.149
LU;1325;Luxembourg;49.614;6.121
LU;1326;Luxembourg;49.599;6.141
LU;1327;Luxembourg;49.604;6.135
LU;1328;Luxembourg;49.608;6.104
LU;1329;Luxembourg;49.635;6.140
LU;1330;Luxembourg;49.611;6.120
LU;1331;Luxembourg;49.609;6.119
LU;1332;Luxembourg;49.603;6.139
LU;1333;Luxembourg;49.611;6.130
LU;1334;Luxembourg;49.599;6.127
LU;1335;Luxembourg;49.594;6.119
LU;1336;Luxembourg;49.626;6.146
LU;1337;Luxembourg;49.639;6.134
LU;1338;Luxembourg;49.594;6.141
LU;1339;Luxembourg;49.594;6.119
LU;1340;Luxembourg;49.611;6.119
LU;1341;Luxembourg;49.610;6.133
LU;1342;Luxembourg;49.615;6.146
LU;1343;Luxembourg;49.614;6.142
LU;1344;Luxembourg;49.589;6.127
LU;1345;Luxembourg;49.623;6.114
LU;1346;Luxembourg;49.592;6.141
LU;1347;Luxembourg;49.635;6.171
LU;1348;Luxembourg;49.611;6.168
LU;1349;Luxembourg;49.590;6.126
LU;1350;Howald;49.579;6.127
LU;1351;Luxembourg;49.600;6.129
LU;1352;Luxembourg;49.609;6.133
LU;1353;Howald;49.580;6.144
LU;1354;Luxembourg;49.620;6.173
LU;1355;Luxembourg;49.606;6.109
LU;1356;Luxembourg;49.621;6.153
LU;1357;Luxembourg;49.591;6.120
LU;1358;Luxembourg;49.607;6.144
LU;1359;Luxembourg;49.628;6.159
LU;1361;Luxembourg;49.624;6.128
LU;1362;Luxembourg;49.598;6.139
LU;1363;Howald;49.588;6.146
LU;1364;Luxembourg;49.608;6.117
LU;1365;Luxembourg;49.626;6.128
LU;1366;Luxembourg;49.614;6.176
LU;1367;Luxembourg;49.615;6.143
LU;1368;Luxembourg;49.611;6.131
LU;1369;Luxembourg;49.606;6.140
LU;1370;Strassen;49.613;6.100
LU;1371;Luxembourg;49.612;6.106
LU;1372;Luxembourg;49.632;6.162
LU;1373;Luxembourg;49.631;6.175
LU;1374;Luxembourg;49.614;6.116
LU;1375;Luxembourg;49.588;6.103
LU;1376;Luxembourg;49.632;6.162
LU;1409;Luxembourg;49.618;6.103
LU;1411;Luxembourg;49.609;6.116
LU;1412;Luxembourg;49.605;6.116
LU;1413;Luxembourg;49.628;6.130
LU;1414;Luxembourg;49.618;6.116
LU;1415;Luxembourg;49.595;6.123
LU;1416;Luxembourg;49.638;6.145
LU;1417;Luxembourg;49.605;6.130
LU;1418;Luxembourg;49.614;6.139
LU;1419;Luxembourg;49.643;6.147
LU;1420;Luxembourg;49.610;6.108
LU;1421;Luxembourg;49.624;6.107
LU;1422;Luxembourg;49.598;6.145
LU;1423;Howald;49.584;6.139
LU;1424;Luxembourg;49.603;6.131
LU;1425;Luxembourg;49.609;6.148
LU;1426;Luxembourg;49.644;6.135
LU;1427;Luxembourg;49.598;6.145
LU;1428;Luxembourg;49.590;6.139
LU;1429;Luxembourg;49.598;6.147
LU;1430;Luxembourg;49.605;6.111
LU;1431;Luxembourg;49.616;6.120
LU;1432;Luxembourg;49.625;6.149
LU;1433;Luxembourg;49.585;6.124
LU;1434;Luxembourg;49.635;6.164
LU;1445;Strassen;49.621;6.095
LU;1448;Senningerberg;49.652;6.227
LU;1449;Luxembourg;49.611;6.133
LU;1450;Luxembourg;49.619;6.131
LU;1451;Luxembourg;49.609;6.105
LU;1452;Luxembourg;49.609;6.105
LU;1453;Luxembourg;49.635;6.143
LU;1454;Luxembourg;49.630;6.120
LU;1455;Howald;49.585;6.140
LU;1456;Luxembourg;49.600;6.145
LU;1457;Luxembourg;49.621;6.157
LU;1458;Luxembourg;49.599;6.119
LU;1459;Luxembourg;49.621;6.128
LU;1460;Luxembourg;49.630;6.133
LU;1461;Luxembourg;49.630;6.133
LU;1462;Luxembourg;49.633;6.127
LU;1463;Luxembourg;49.604;6.132
LU;1464;Luxembourg;49.588;6.109
LU;1465;Luxembourg;49.617;6.103
LU;1466;Luxembourg;49.639;6.144
LU;1467;Howald;49.581;6.145
LU;1468;Luxembourg;49.624;6.150
LU;1469;Luxembourg;49.621;6.120
LU;1470;Luxembourg;49.603;6.120
LU;1471;Luxembourg;49.593;6.117
LU;1472;Luxembourg;49.634;6.162
LU;1473;Luxembourg;49.612;6.110
LU;1474;Luxembourg;49.614;6.140
LU;1475;Luxembourg;49.609;6.134
LU;1476;Luxembourg;49.642;6.126
LU;1477;Luxembourg;49.601;6.126
LU;1478;Luxembourg;49.595;6.117
LU;1479;Luxembourg;49.614;6.120
LU;1480;Luxembourg;49.620;6.129
LU;1481;Luxembourg;49.627;6.125
LU;1482;Luxembourg;49.627;6.126
LU;1483;Strassen;49.622;6.099
LU;1484;Luxembourg;49.583;6.126
LU;1490;Luxembourg;49.600;6.131
LU;1499;Luxembourg;49.618;6.143
LU;1508;Howald;49.585;6.144
LU;1509;Luxembourg;49.619;6.116
LU;1510;Luxembourg;49.618;6.119
LU;1511;Luxembourg;49.622;6.112
LU;1512;Strassen;49.618;6.097
LU;1513;Luxembourg;49.626;6.141
LU;1514;Luxembourg;49.596;6.143
LU;1515;Luxembourg;49.625;6.124
LU;1516;Luxembourg;49.626;6.141
LU;1517;Luxembourg;49.626;6.124
LU;1518;Luxembourg;49.639;6.143
LU;1519;Luxembourg;49.629;6.149
LU;1520;Luxembourg;49.603;6.126
LU;1521;Luxembourg;49.600;6.128
LU;1522;Luxembourg;49.592;6.144
LU;1523;Findel;49.627;6.198
LU;1524;Luxembourg;49.594;6.106
LU;1525;Strassen;49.620;6.098
LU;1526;Luxembourg;49.618;6.105
LU;1527;Luxembourg;49.608;6.110
LU;1528;Luxembourg;49.615;6.122
LU;1529;Luxembourg;49.616;6.166
LU;1530;Luxembourg;49.599;6.152
LU;1531;Luxembourg;49.599;6.125
LU;1532;Luxembourg;49.624;6.125
LU;1533;Luxembourg;49.626;6.136
LU;1534;Luxembourg;49.588;6.104
LU;1535;Luxembourg;49.627;6.129
LU;1536;Luxembourg;49.611;6.132
LU;1537;Luxembourg;49.616;6.108
LU;1538;Luxembourg;49.609;6.114
LU;1539;Luxembourg;49.609;6.114
LU;1540;Luxembourg;49.590;6.127
LU;1541;Luxembourg;49.600;6.142
LU;1542;Luxembourg;49.623;6.118
LU;1543;Luxembourg;49.635;6.161
LU;1544;Luxembourg;49.615;6.142
LU;1545;Luxembourg;49.616;6.157
LU;1546;Luxembourg;49.591;6.119
LU;1547;Luxembourg;49.632;6.171
LU;1548;Luxembourg;49.612;6.105
LU;1549;Luxembourg;49.588;6.101
LU;1550;Luxembourg;49.603;6.104
LU;1551;Luxembourg;49.603;6.104
LU;1552;Luxembourg;49.592;6.116
LU;1553;Luxembourg;49.603;6.104
LU;1554;Luxembourg;49.603;6.104
LU;1610;Luxembourg;49.603;6.133
LU;1611;Luxembourg;49.603;6.133
LU;1613;Luxembourg;49.597;6.148
LU;1615;Luxembourg;49.623;6.148
LU;1616;Luxembourg;49.600;6.133
LU;1617;Luxembourg;49.593;6.121
LU;1618;Luxembourg;49.600;6.139
LU;1619;Luxembourg;49.595;6.151
LU;1620;Luxembourg;49.597;6.141
LU;1621;Luxembourg;49.608;6.144
LU;1622;Luxembourg;49.602;6.095
LU;1623;Luxembourg;49.612;6.131
LU;1624;Luxembourg;49.625;6.123
LU;1625;Howald;49.581;6.144
LU;1626;Luxembourg;49.603;6.120
LU;1627;Luxembourg;49.605;6.107
LU;1628;Luxembourg;49.621;6.128
LU;1629;Luxembourg;49.615;6.134
LU;1630;Luxembourg;49.602;6.130
LU;1631;Luxembourg;49.602;6.130
LU;1632;Luxembourg;49.590;6.130
LU;1633;Luxembourg;49.599;6.137
LU;1634;Luxembourg;49.606;6.162
LU;1635;Luxembourg;49.612;6.111
LU;1636;Luxembourg;49.614;6.130
LU;1637;Luxembourg;49.606;6.127
LU;1638;Senningerberg;49.647;6.224
LU;1639;Luxembourg;49.635;6.167
LU;1640;Luxembourg;49.598;6.138
LU;1641;Luxembourg;49.586;6.106
LU;1642;Luxembourg;49.594;6.144
LU;1643;Luxembourg;49.606;6.128
LU;1644;Luxembourg;49.632;6.134
LU;1645;Luxembourg;49.609;6.135
LU;1646;Senningerberg;49.653;6.225
LU;1647;Luxembourg;49.626;6.174
LU;1648;Luxembourg;49.611;6.130
LU;1649;Luxembourg;49.590;6.124
LU;1650;Luxembourg;49.607;6.115
LU;1651;Luxembourg;49.607;6.115
LU;1652;Luxembourg;49.636;6.174
LU;1653;Luxembourg;49.605;6.136
LU;1654;Luxembourg;49.612;6.101
LU;1655;Luxembourg;49.593;6.110
LU;1656;Luxembourg;49.619;6.146
LU;1660;Luxembourg;49.612;6.130
LU;1661;Luxembourg;49.612;6.130
LU;1670;Senningerberg;49.653;6.231
LU;1709;Senningerberg;49.652;6.228
LU;1710;Luxembourg;49.638;6.140
LU;1711;Luxembourg;49.609;6.112
LU;1712;Luxembourg;49.645;6.127
LU;1713;Luxembourg;49.608;6.158
LU;1714;Luxembourg;49.611;6.155
LU;1715;Luxembourg;49.611;6.170
LU;1716;Luxembourg;49.619;6.115
LU;1717;Luxembourg;49.606;6.131
LU;1718;Luxembourg;49.611;6.170
LU;1719;Luxembourg;49.634;6.138
LU;1720;Luxembourg;49.605;6.131
LU;1721;Luxembourg;49.636;6.138
LU;1722;Luxembourg;49.609;6.109
LU;1723;Luxembourg;49.600;6.125
LU;1724;Luxembourg;49.611;6.125
LU;1725;Luxembourg;49.619;6.121
LU;1726;Luxembourg;49.602;6.140
LU;1727;Luxembourg;49.609;6.109
LU;1728;Luxembourg;49.611;6.133
LU;1729;Luxembourg;49.648;6.127
LU;1730;Luxembourg;49.595;6.139
LU;1731;Luxembourg;49.596;6.138
LU;1732;Luxembourg;49.634;6.163
LU;1733;Luxembourg;49.638;6.131
LU;1734;Luxembourg;49.634;6.170
LU;1735;Luxembourg;49.588;6.121
LU;1736;Senningerberg;49.637;6.219
LU;1737;Luxembourg;49.592;6.140
LU;1738;Luxembourg;49.596;6.109
LU;1739;Luxembourg;49.595;6.142
LU;1740;Luxembourg;49.599;6.125
LU;1741;Luxembourg;49.599;6.124
LU;1742;Luxembourg;49.631;6.117
LU;1743;Luxembourg;49.623;6.131
LU;1744;Luxembourg;49.603;6.094
LU;1745;Luxembourg;49.625;6.153
LU;1746;Luxembourg;49.632;6.174
LU;1747;Luxembourg;49.621;6.178
LU;1748;Senningerberg;49.633;6.208
LU;1749;Howald;49.583;6.145
LU;1750;Luxembourg;49.621;6.122
LU;1751;Findel;49.627;6.194
LU;1752;Luxembourg;49.620;6.113
LU;1753;Luxembourg;49.593;6.116
LU;1754;Luxembourg;49.630;6.160
LU;1811;Luxembourg;49.596;6.126
LU;1812;Luxembourg;49.607;6.153
LU;1813;Howald;49.586;6.140
LU;1814;Luxembourg;49.598;6.140
LU;1815;Luxembourg;49.597;6.152
LU;1816;Itzig;49.596;6.158
LU;1817;Luxembourg;49.589;6.140
LU;1818;Howald;49.577;6.131
LU;1820;Luxembourg;49.620;6.114
LU;1821;Luxembourg;49.583;6.123
LU;1822;Luxembourg;49.628;6.170
LU;1831;Luxembourg;49.612;6.143
LU;1832;Luxembourg;49.599;6.148
LU;1833;Luxembourg;49.606;6.144
LU;1834;Luxembourg;49.593;6.121
LU;1835;Luxembourg;49.605;6.121
LU;1836;Luxembourg;49.604;6.120
LU;1837;Luxembourg;49.621;6.173
LU;1838;Luxembourg;49.590;6.108
LU;1839;Luxembourg;49.601;6.132
LU;1840;Luxembourg;49.611;6.121
LU;1841;Luxembourg;49.612;6.133
LU;1842;Howald;49.584;6.143
LU;1845;Luxembourg;49.611;6.101
LU;1850;Luxembourg;49.590;6.122
LU;1851;Luxembourg;49.609;6.099
LU;1852;Luxembourg;49.624;6.188
LU;1853;Luxembourg;49.617;6.161
LU;1854;Luxembourg;49.614;6.107
LU;1855;Luxembourg;49.627;6.161
LU;1856;Luxembourg;49.621;6.116
LU;1857;Luxembourg;49.626;6.166
LU;1858;Luxembourg;49.628;6.143
LU;1859;Luxembourg;49.594;6.146
LU;1860;Luxembourg;49.637;6.167
LU;1861;Luxembourg;49.617;6.120
LU;1862;Luxembourg;49.618;6.162
LU;1863;Luxembourg;49.618;6.110
LU;1864;Luxembourg;49.611;6.115
LU;1865;Luxembourg;49.623;6.121
LU;1866;Luxembourg;49.615;6.133
LU;1867;Howald;49.586;6.141
LU;1868;Luxembourg;49.622;6.116
LU;1869;Luxembourg;49.617;6.120
LU;1870;Luxembourg;49.586;6.107
LU;1871;Luxembourg;49.621;6.181
LU;1872;Luxembourg;49.611;6.107
LU;1873;Luxembourg;49.621;6.143
LU;1874;Luxembourg;49.614;6.096
LU;1875;Luxembourg;49.588;6.138
LU;1880;Luxembourg;49.598;6.144
LU;1881;Luxembourg;49.595;6.152
LU;1882;Luxembourg;49.580;6.112
LU;1896;Kockelscheuer;49.558;6.096
LU;1897;Kockelscheuer;49.559;6.101
LU;1898;Kockelscheuer;49.560;6.112
LU;1899;Luxembourg;49.563;6.107
LU;1910;Luxembourg;49.620;6.174
LU;1911;Luxembourg;49.604;6.137
LU;1912;Luxembourg;49.629;6.176
LU;1913;Luxembourg;49.622;6.115
LU;1914;Luxembourg;49.621;6.124
LU;1915;Luxembourg;49.627;6.134
LU;1916;Luxembourg;49.591;6.119
LU;1917;Luxembourg;49.610;6.134
LU;1918;Luxembourg;49.627;6.137
LU;1919;Luxembourg;49.623;6.125
LU;1920;Luxembourg;49.605;6.142
LU;1921;Luxembourg;49.596;6.139
LU;1922;Luxembourg;49.628;6.132
LU;1923;Luxembourg;49.627;6.147
LU;1924;Luxembourg;49.602;6.119
LU;1925;Luxembourg;49.607;6.157
LU;1926;Luxembourg;49.596;6.139
LU;1927;Luxembourg;49.609;6.113
LU;1928;Luxembourg;49.622;6.119
LU;1929;Luxembourg;49.597;6.138
LU;1930;Luxembourg;49.604;6.130
LU;1931;Luxembourg;49.604;6.131
LU;1932;Luxembourg;49.594;6.140
LU;1933;Luxembourg;49.626;6.110
LU;1934;Luxembourg;49.584;6.098
LU;1935;Luxembourg;49.601;6.096
LU;1936;Luxembourg;49.594;6.140
LU;1937;Luxembourg;49.609;6.102
LU;1938;Luxembourg;49.625;6.116
LU;1939;Luxembourg;49.628;6.148
LU;1940;Luxembourg;49.605;6.095
LU;1941;Luxembourg;49.604;6.094
LU;1942;Luxembourg;49.611;6.134
LU;1943;Luxembourg;49.599;6.143
LU;1944;Luxembourg;49.590;6.125
LU;1945;Luxembourg;49.611;6.134
LU;1946;Luxembourg;49.611;6.129
LU;1947;Luxembourg;49.630;6.175
LU;1948;Luxembourg;49.605;6.102
LU;1949;Howald;49.580;6.147
LU;1950;Luxembourg;49.605;6.139
LU;1951;Luxembourg;49.593;6.148
LU;1952;Luxembourg;49.621;6.109
LU;1953;Luxembourg;49.594;6.122
LU;1954;Luxembourg;49.593;6.127
LU;1955;Luxembourg;49.601;6.155
LU;2110;Luxembourg;49.615;6.145
LU;2111;Luxembourg;49.605;6.104
LU;2112;Howald;49.585;6.139
LU;2113;Luxembourg;49.593;6.147
LU;2114;Luxembourg;49.615;6.145
LU;2115;Luxembourg;49.590;6.103
LU;2116;Luxembourg;49.615;6.142
LU;2117;Luxembourg;49.603;6.098
LU;2118;Luxembourg;49.614;6.141
LU;2119;Luxembourg;49.645;6.128
LU;2120;Luxembourg;49.611;6.121
LU;2121;Luxembourg;49.626;6.145
LU;2122;Luxembourg;49.620;6.175
LU;2123;Luxembourg;49.643;6.136
LU;2124;Luxembourg;49.627;6.143
LU;2125;Luxembourg;49.643;6.127
LU;2127;Luxembourg;49.623;6.162
LU;2128;Luxembourg;49.604;6.117
LU;2129;Howald;49.587;6.141
LU;2130;Luxembourg;49.601;6.124
LU;2131;Luxembourg;49.619;6.166
LU;2132;Luxembourg;49.608;6.122
LU;2133;Luxembourg;49.595;6.148
LU;2134;Luxembourg;49.603;6.105
LU;2135;Luxembourg;49.628;6.140
LU;2136;Luxembourg;49.595;6.148
LU;2137;Luxembourg;49.617;6.161
LU;2138;Luxembourg;49.618;6.132
LU;2139;Luxembourg;49.627;6.168
LU;2140;Luxembourg;49.609;6.095
LU;2141;Luxembourg;49.606;6.144
LU;2142;Luxembourg;49.594;6.147
LU;2143;Luxembourg;49.619;6.131
LU;2144;Luxembourg;49.599;6.131
LU;2145;Luxembourg;49.644;6.135
LU;2146;Luxembourg;49.602;6.097
LU;2147;Luxembourg;49.594;6.147
LU;2148;Luxembourg;49.617;6.097
LU;2149;Luxembourg;49.629;6.125
LU;2150;Luxembourg;49.612;6.133
LU;2151;Luxembourg;49.597;6.149
LU;2152;Luxembourg;49.639;6.141
LU;2153;Luxembourg;49.603;6.117
LU;2154;Luxembourg;49.606;6.145
LU;2155;Luxembourg;49.593;6.129
LU;2156;Luxembourg;49.628;6.128
LU;2157;Luxembourg;49.601;6.128
LU;2158;Luxembourg;49.614;6.133
LU;2159;Luxembourg;49.593;6.143
LU;2160;Luxembourg;49.609;6.136
LU;2161;Luxembourg;49.635;6.139
LU;2162;Luxembourg;49.609;6.168
LU;2163;Luxembourg;49.611;6.125
LU;2164;Luxembourg;49.603;6.146
LU;2165;Luxembourg;49.612;6.142
LU;2166;Luxembourg;49.589;6.129
LU;2167;Luxembourg;49.623;6.160
LU;2168;Luxembourg;49.628;6.121
LU;2169;Luxembourg;49.596;6.150
LU;2170;Senningerberg;49.644;6.226
LU;2171;Luxembourg;49.606;6.155
LU;2172;Luxembourg;49.604;6.116
LU;2173;Luxembourg;49.628;6.134
LU;2174;Luxembourg;49.600;6.143
LU;2175;Luxembourg;49.618;6.122
LU;2176;Luxembourg;49.614;6.150
LU;2177;Luxembourg;49.614;6.151
LU;2178;Luxembourg;49.596;6.153
LU;2179;Luxembourg;49.636;6.165
LU;2180;Luxembourg;49.633;6.167
LU;2181;Luxembourg;49.604;6.138
LU;2182;Luxembourg;49.581;6.122
LU;2183;Luxembourg;49.628;6.120
LU;2184;Luxembourg;49.628;6.120
LU;2185;Luxembourg;49.628;6.120
LU;2186;Luxembourg;49.628;6.120
LU;2210;Luxembourg;49.617;6.107
LU;2211;Luxembourg;49.607;6.119
LU;2212;Luxembourg;49.603;6.118
LU;2213;Luxembourg;49.604;6.119
LU;2214;Luxembourg;49.633;6.136
LU;2215;Luxembourg;49.646;6.127
LU;2220;Luxembourg;49.623;6.181
LU;2221;Luxembourg;49.620;6.160
LU;2222;Luxembourg;49.621;6.162
LU;2223;Luxembourg;49.590;6.140
LU;2224;Luxembourg;49.605;6.154
LU;2225;Luxembourg;49.608;6.100
LU;2226;Luxembourg;49.621;6.145
LU;2227;Luxembourg;49.613;6.128
LU;2228;Luxembourg;49.627;6.143
LU;2229;Luxembourg;49.612;6.132
LU;2230;Luxembourg;49.602;6.135
LU;2231;Luxembourg;49.634;6.164
LU;2232;Luxembourg;49.643;6.136
LU;2233;Luxembourg;49.605;6.109
LU;2234;Luxembourg;49.605;6.109
LU;2240;Luxembourg;49.610;6.129
LU;2241;Luxembourg;49.621;6.108
LU;2242;Luxembourg;49.581;6.122
LU;2243;Luxembourg;49.619;6.119
LU;2261;Luxembourg;49.613;6.138
LU;2262;Luxembourg;49.595;6.146
LU;2263;Luxembourg;49.602;6.114
LU;2265;Luxembourg;49.603;6.115
LU;2266;Luxembourg;49.608;6.107
LU;2267;Luxembourg;49.608;6.115
LU;2268;Luxembourg;49.589;6.139
LU;2269;Luxembourg;49.603;6.132
LU;2270;Luxembourg;49.606;6.102
LU;2271;Luxembourg;49.614;6.108
LU;2272;Howald;49.587;6.141
LU;2273;Luxembourg;49.615;6.096
LU;2308;Luxembourg;49.622;6.158
LU;2309;Luxembourg;49.626;6.114
LU;2310;Luxembourg;49.620;6.120
LU;2311;Luxembourg;49.621;6.119
LU;2312;Luxembourg;49.602;6.138
LU;2313;Luxembourg;49.598;6.140
LU;2314;Luxembourg;49.604;6.131
LU;2315;Senningerberg;49.649;6.239
LU;2316;Luxembourg;49.608;6.143
LU;2317;Howald;49.589;6.145
LU;2318;Luxembourg;49.620;6.120
LU;2319;Howald;49.581;6.142
LU;2320;Luxembourg;49.605;6.125
LU;2322;Luxembourg;49.592;6.119
LU;2323;Luxembourg;49.625;6.121
LU;2324;Luxembourg;49.614;6.129
LU;2326;Luxembourg;49.616;6.106
LU;2327;Luxembourg;49.605;6.135
LU;2328;Luxembourg;49.612;6.165
LU;2329;Luxembourg;49.605;6.135
LU;2330;Luxembourg;49.605;6.131
LU;2331;Luxembourg;49.609;6.114
LU;2332;Luxembourg;49.609;6.112
LU;2333;Luxembourg;49.600;6.153
LU;2334;Luxembourg;49.599;6.119
LU;2335;Luxembourg;49.620;6.117
LU;2336;Luxembourg;49.633;6.133
LU;2337;Luxembourg;49.615;6.161
LU;2338;Luxembourg;49.609;6.135
LU;2339;Luxembourg;49.589;6.120
LU;2340;Luxembourg;49.611;6.128
LU;2341;Luxembourg;49.605;6.129
LU;2342;Luxembourg;49.602;6.117
LU;2343;Luxembourg;49.613;6.156
LU;2344;Luxembourg;49.616;6.132
LU;2345;Luxembourg;49.612;6.134
LU;2346;Luxembourg;49.611;6.128
LU;2347;Luxembourg;49.626;6.148
LU;2348;Luxembourg;49.605;6.133
LU;2349;Luxembourg;49.596;6.145
LU;2350;Luxembourg;49.584;6.116
LU;2351;Luxembourg;49.608;6.110
LU;2352;Luxembourg;49.614;6.120
LU;2353;Luxembourg;49.589;6.104
LU;2354;Luxembourg;49.608;6.154
LU;2355;Luxembourg;49.598;6.136
LU;2356;Luxembourg;49.607;6.150
LU;2357;Senningerberg;49.649;6.239
LU;2358;Luxembourg;49.635;6.165
LU;2359;Luxembourg;49.621;6.175
LU;2360;Luxembourg;49.632;6.163
LU;2361;Strassen;49.623;6.094
LU;2370;Howald;49.576;6.138
LU;2380;Luxembourg;49.604;6.100
LU;2381;Luxembourg;49.606;6.135
LU;2409;Strassen;49.622;6.091
LU;2410;Strassen;49.624;6.096
LU;2411;Luxembourg;49.584;6.122
LU;2412;Howald;49.588;6.139
LU;2413;Luxembourg;49.588;6.123
LU;2414;Luxembourg;49.631;6.136
LU;2415;Luxembourg;49.611;6.132
LU;2416;Howald;49.586;6.145
LU;2417;Luxembourg;49.600;6.131
LU;2418;Luxembourg;49.611;6.132
LU;2419;Luxembourg;49.608;6.121
LU;2420;Luxembourg;49.613;6.123
LU;2422;Luxembourg;49.605;6.126
LU;2423;Luxembourg;49.595;6.144
LU;2424;Luxembourg;49.628;6.111
LU;2425;Howald;49.582;6.143
LU;2426;Luxembourg;49.635;6.166
LU;2427;Luxembourg;49.610;6.138
LU;2428;Luxembourg;49.619;6.112
LU;2429;Luxembourg;49.603;6.099
LU;2430;Luxembourg;49.604;6.127
LU;2431;Luxembourg;49.643;6.128
LU;2432;Luxembourg;49.591;6.104
LU;2433;Luxembourg;49.612;6.151
LU;2434;Senningerberg;49.651;6.236
LU;2435;Luxembourg;49.641;6.132
LU;2436;Luxembourg;49.641;6.132
LU;2440;Luxembourg;49.617;6.114
LU;2441;Luxembourg;49.622;6.106
LU;2442;Luxembourg;49.628;6.112
LU;2443;Senningerberg;49.651;6.233
LU;2444;Luxembourg;49.600;6.140
LU;2445;Luxembourg;49.621;6.125
LU;2446;Howald;49.586;6.143
LU;2447;Luxembourg;49.611;6.133
LU;2448;Luxembourg;49.601;6.137
LU;2449;Luxembourg;49.612;6.127
LU;2450;Luxembourg;49.609;6.131
LU;2451;Luxembourg;49.593;6.124
LU;2452;Luxembourg;49.614;6.151
LU;2453;Luxembourg;49.586;6.114
LU;2454;Luxembourg;49.609;6.131
LU;2455;Luxembourg;49.609;6.131
LU;2510;Strassen;49.619;6.090
LU;2511;Luxembourg;49.616;6.157
LU;2512;Luxembourg;49.594;6.124
LU;2513;Senningerberg;49.649;6.237
LU;2514;Luxembourg;49.624;6.139
LU;2515;Luxembourg;49.625;6.118
LU;2516;Luxembourg;49.591;6.128
LU;2517;Luxembourg;49.610;6.195
LU;2518;Luxembourg;49.631;6.139
LU;2519;Luxembourg;49.606;6.130
LU;2520;Luxembourg;49.618;6.124
LU;2521;Luxembourg;49.595;6.144
LU;2522;Luxembourg;49.621;6.126
LU;2523;Luxembourg;49.608;6.103
LU;2524;Howald;49.585;6.137
LU;2525;Luxembourg;49.618;6.127
LU;2526;Luxembourg;49.611;6.110
LU;2527;Luxembourg;49.626;6.137
LU;2528;Luxembourg;49.635;6.141
LU;2529;Howald;49.581;6.135
LU;2530;Luxembourg;49.582;6.116
LU;2531;Luxembourg;49.624;6.121
LU;2532;Luxembourg;49.624;6.121
LU;2533;Luxembourg;49.605;6.123
LU;2534;Luxembourg;49.627;6.103
LU;2535;Luxembourg;49.619;6.128
LU;2536;Luxembourg;49.611;6.134
LU;2537;Luxembourg;49.597;6.137
LU;2538;Luxembourg;49.614;6.113
LU;2539;Luxembourg;49.619;6.163
LU;2540;Luxembourg;49.631;6.173
LU;2541;Luxembourg;49.622;6.113
LU;2542;Luxembourg;49.632;6.139
LU;2543;Luxembourg;49.596;6.135
LU;2544;Luxembourg;49.629;6.138
LU;2545;Howald;49.578;6.149
LU;2546;Luxembourg;49.606;6.126
LU;2547;Luxembourg;49.616;6.111
LU;2548;Luxembourg;49.580;6.093
LU;2549;Luxembourg;49.592;6.129
LU;2550;Luxembourg;49.608;6.113
LU;2551;Luxembourg;49.608;6.112
LU;2552;Luxembourg;49.633;6.137
LU;2553;Luxembourg;49.627;6.133
LU;2554;Luxembourg;49.636;6.167
LU;2555;Luxembourg;49.606;6.093
LU;2556;Luxembourg;49.594;6.145
LU;2557;Luxembourg;49.582;6.118
LU;2558;Luxembourg;49.621;6.171
LU;2559;Luxembourg;49.630;6.132
LU;2560;Luxembourg;49.600;6.127
LU;2561;Luxembourg;49.600;6.127
LU;2562;Luxembourg;49.601;6.128
LU;2563;Luxembourg;49.594;6.149
LU;2564;Luxembourg;49.596;6.154
LU;2565;Luxembourg;49.636;6.132
LU;2566;Luxembourg;49.590;6.122
LU;2567;Luxembourg;49.612;6.105
LU;2568;Luxembourg;49.604;6.097
LU;2607;Luxembourg;49.638;6.163
LU;2608;Luxembourg;49.614;6.096
LU;2609;Luxembourg;49.622;6.133
LU;2610;Howald;49.590;6.141
LU;2611;Howald;49.590;6.142
LU;2612;Luxembourg;49.616;6.153
LU;2613;Luxembourg;49.613;6.131
LU;2614;Luxembourg;49.593;6.146
LU;2615;Luxembourg;49.634;6.139
LU;2616;Luxembourg;49.621;6.107
LU;2617;Luxembourg;49.611;6.106
LU;2619;Luxembourg;49.593;6.127
LU;2620;Luxembourg;49.603;6.117
LU;2621;Luxembourg;49.624;6.104
LU;2622;Luxembourg;49.644;6.126
LU;2623;Luxembourg;49.618;6.164
LU;2624;Luxembourg;49.622;6.171
LU;2625;Luxembourg;49.642;6.127
LU;2626;Luxembourg;49.637;6.169
LU;2627;Luxembourg;49.586;6.102
LU;2628;Luxembourg;49.602;6.139
LU;2629;Luxembourg;49.588;6.108
LU;2630;Luxembourg;49.614;6.157
LU;2631;Luxembourg;49.610;6.137
LU;2632;Findel;49.627;6.200
LU;2633;Senningerberg;49.644;6.223
LU;2634;Luxembourg;49.596;6.143
LU;2635;Luxembourg;49.617;6.115
LU;2636;Luxembourg;49.637;6.166
LU;2637;Luxembourg;49.604;6.102
LU;2651;Luxembourg;49.608;6.136
LU;2652;Luxembourg;49.627;6.118
LU;2653;Luxembourg;49.627;6.118
LU;2654;Luxembourg;49.627;6.118
LU;2655;Luxembourg;49.627;6.118
LU;2661;Luxembourg;49.601;6.122
LU;2662;Luxembourg;49.597;6.142
LU;2663;Luxembourg;49.615;6.134
LU;2664;Luxembourg;49.592;6.123
LU;2665;Luxembourg;49.603;6.139
LU;2666;Luxembourg;49.611;6.100
LU;2667;Luxembourg;49.590;6.110
LU;2668;Luxembourg;49.594;6.131
LU;2669;Luxembourg;49.592;6.123
LU;2670;Luxembourg;49.608;6.108
LU;2671;Luxembourg;49.602;6.139
LU;2672;Luxembourg;49.602;6.096
LU;2673;Luxembourg;49.602;6.139
LU;2674;Luxembourg;49.628;6.174
LU;2675;Luxembourg;49.602;6.139
LU;2680;Luxembourg;49.605;6.115
LU;2681;Luxembourg;49.583;6.121
LU;2711;Luxembourg;49.589;6.125
LU;2712;Waldhof;49.657;6.189
LU;2713;Luxembourg;49.593;6.125
LU;2714;Luxembourg;49.604;6.135
LU;2715;Luxembourg;49.606;6.109
LU;2716;Luxembourg;49.621;6.116
LU;2717;Luxembourg;49.589;6.104
LU;2718;Luxembourg;49.600;6.130
LU;2719;Luxembourg;49.623;6.147
LU;2720;Luxembourg;49.634;6.177
LU;2721;Luxembourg;49.632;6.169
LU;2722;Luxembourg;49.609;6.135
LU;2723;Howald;49.587;6.139
LU;2724;Luxembourg;49.598;6.131
LU;2725;Luxembourg;49.602;6.119
LU;2726;Luxembourg;49.595;6.141
LU;2727;Howald;49.579;6.148
LU;2728;Luxembourg;49.617;6.145
LU;2729;Luxembourg;49.594;6.140
LU;2730;Luxembourg;49.604;6.126
LU;2731;Luxembourg;49.624;6.125
LU;2732;Luxembourg;49.601;6.126
LU;2733;Luxembourg;49.612;6.134
LU;2734;Luxembourg;49.593;6.142
LU;2736;Luxembourg;49.607;6.158
LU;2737;Luxembourg;49.607;6.105
LU;2738;Luxembourg;49.620;6.170
LU;2739;Luxembourg;49.595;6.152
LU;2740;Luxembourg;49.612;6.117
LU;2741;Luxembourg;49.625;6.119
LU;2742;Strassen;49.620;6.093
LU;2761;Luxembourg;49.607;6.103
LU;2762;Luxembourg;49.620;6.120
LU;2763;Luxembourg;49.605;6.129
LU;2764;Luxembourg;49.592;6.128
LU;3201;Bettembourg;49.513;6.114
LU;3208;Bettembourg;49.513;6.114
LU;3209;Bettembourg;49.513;6.114
LU;3210;Bettembourg;49.513;6.107
LU;3211;Bettembourg;49.524;6.088
LU;3212;Bettembourg;49.516;6.095
LU;3213;Bettembourg;49.519;6.096
LU;3214;Bettembourg;49.517;6.100
LU;3215;Bettembourg;49.519;6.113
LU;3216;Bettembourg;49.516;6.112
LU;3217;Bettembourg;49.516;6.096
LU;3218;Bettembourg;49.519;6.104
LU;3219;Bettembourg;49.518;6.102
LU;3220;Bettembourg;49.518;6.099
LU;3221;Bettembourg;49.519;6.095
LU;3222;Bettembourg;49.516;6.094
LU;3223;Bettembourg;49.519;6.103
LU;3224;Bettembourg;49.513;6.108
LU;3225;Bettembourg;49.507;6.094
LU;3229;Bettembourg;49.511;6.112
LU;3230;Bettembourg;49.519;6.096
LU;3231;Bettembourg;49.518;6.096
LU;3232;Bettembourg;49.520;6.095
LU;3233;Bettembourg;49.520;6.097
LU;3234;Bettembourg;49.518;6.100
LU;3235;Bettembourg;49.512;6.110
LU;3236;Bettembourg;49.519;6.101
LU;3237;Bettembourg;49.519;6.101
LU;3238;Bettembourg;49.516;6.100
LU;3239;Bettembourg;49.521;6.098
LU;3240;Bettembourg;49.516;6.095
LU;3241;Bettembourg;49.514;6.104
LU;3242;Bettembourg;49.517;6.094
LU;3243;Bettembourg;49.526;6.100
LU;3249;Bettembourg;49.518;6.113
LU;3250;Bettembourg;49.517;6.108
LU;3251;Bettembourg;49.521;6.103
LU;3252;Bettembourg;49.526;6.104
LU;3253;Bettembourg;49.521;6.099
LU;3254;Bettembourg;49.528;6.101
LU;3255;Bettembourg;49.520;6.104
LU;3256;Bettembourg;49.514;6.106
LU;3257;Bettembourg;49.517;6.107
LU;3258;Bettembourg;49.516;6.111
LU;3259;Bettembourg;49.516;6.106
LU;3260;Bettembourg;49.514;6.108
LU;3261;Bettembourg;49.521;6.100
LU;3265;Bettembourg;49.529;6.100
LU;3266;Bettembourg;49.527;6.103
LU;3267;Bettembourg;49.527;6.103
LU;3269;Bettembourg;49.514;6.111
LU;3270;Bettembourg;49.519;6.105
LU;3271;Bettembourg;49.520;6.111
LU;3272;Bettembourg;49.515;6.110
LU;3273;Bettembourg;49.516;6.110
LU;3274;Bettembourg;49.519;6.094
LU;3275;Bettembourg;49.516;6.099
LU;3276;Bettembourg;49.519;6.097
LU;3277;Bettembourg;49.520;6.100
LU;3278;Bettembourg;49.517;6.104
LU;3279;Bettembourg;49.513;6.105
LU;3280;Bettembourg;49.518;6.107
LU;3281;Bettembourg;49.515;6.113
LU;3282;Bettembourg;49.519;6.114
LU;3283;Bettembourg;49.513;6.107
LU;3284;Bettembourg;49.520;6.099
LU;3285;Bettembourg;49.518;6.093
LU;3286;Bettembourg;49.517;6.103
LU;3287;Bettembourg;49.515;6.114
LU;3288;Bettembourg;49.521;6.097
LU;3290;Bettembourg;49.508;6.107
LU;3311;Abweiler;49.533;6.078
LU;3313;Bergem;49.525;6.040
LU;3314;Bergem;49.520;6.047
LU;3315;Bergem;49.520;6.044
LU;3316;Bergem;49.522;6.040
LU;3317;Bergem;49.528;6.040
LU;3318;Bergem;49.520;6.046
LU;3320;Berchem;49.541;6.135
LU;3321;Berchem;49.541;6.129
LU;3322;Bivange;49.543;6.136
LU;3323;Bivange;49.545;6.133
LU;3324;Bivange;49.546;6.137
LU;3325;Berchem;49.542;6.117
LU;3326;Crauthem;49.537;6.144
LU;3327;Crauthem;49.533;6.147
LU;3328;Crauthem;49.535;6.149
LU;3329;Crauthem;49.536;6.151
LU;3330;Crauthem;49.538;6.147
LU;3332;Fennange;49.520;6.079
LU;3333;Hellange;49.507;6.144
LU;3334;Hellange;49.509;6.148
LU;3335;Hellange;49.510;6.146
LU;3336;Hellange;49.512;6.153
LU;3337;Hellange;49.509;6.152
LU;3338;Hellange;49.511;6.156
LU;3340;Fennange;49.524;6.063
LU;3341;Huncherange;49.516;6.063
LU;3345;Leudelange;49.582;6.062
LU;3346;Leudelange;49.563;6.066
LU;3347;Leudelange;49.568;6.066
LU;3348;Leudelange;49.572;6.067
LU;3349;Leudelange;49.587;6.058
LU;3350;Leudelange;49.566;6.068
LU;3351;Leudelange;49.568;6.059
LU;3352;Leudelange;49.567;6.061
LU;3353;Leudelange;49.562;6.064
LU;3354;Leudelange;49.570;6.060
LU;3355;Leudelange;49.582;6.059
LU;3356;Leudelange;49.572;6.068
LU;3357;Leudelange;49.569;6.064
LU;3358;Leudelange;49.566;6.065
LU;3359;Leudelange;49.566;6.065
LU;3360;Leudelange;49.563;6.070
LU;3361;Leudelange;49.567;6.063
LU;3362;Leudelange;49.565;6.071
LU;3363;Leudelange;49.572;6.062
LU;3364;Leudelange;49.564;6.076
LU;3365;Leudelange;49.578;6.056
LU;3366;Leudelange;49.579;6.060
LU;3367;Leudelange;49.563;6.064
LU;3368;Leudelange;49.580;6.060
LU;3369;Leudelange;49.567;6.071
LU;3370;Leudelange;49.576;6.091
LU;3371;Leudelange;49.579;6.059
LU;3372;Leudelange;49.569;6.079
LU;3373;Leudelange;49.570;6.067
LU;3374;Leudelange;49.571;6.068
LU;3375;Leudelange;49.581;6.059
LU;3376;Leudelange;49.564;6.069
LU;3377;Leudelange;49.571;6.063
LU;3378;Livange;49.530;6.119
LU;3380;Noertzange;49.509;6.059
LU;3381;Livange;49.531;6.105
LU;3382;Noertzange;49.508;6.050
LU;3383;Noertzange;49.509;6.048
LU;3384;Noertzange;49.509;6.052
LU;3385;Noertzange;49.507;6.053
LU;3386;Noertzange;49.508;6.058
LU;3389;Peppange;49.526;6.135
LU;3390;Peppange;49.525;6.131
LU;3391;Peppange;49.524;6.130
LU;3392;Roedgen;49.574;6.034
LU;3393;Roedgen;49.575;6.034
LU;3394;Roeser;49.542;6.146
LU;3395;Roeser;49.541;6.143
LU;3396;Roeser;49.545;6.148
LU;3397;Roeser;49.546;6.151
LU;3398;Roeser;49.545;6.151
LU;3401;Dudelange;49.490;6.081
LU;3402;Dudelange;49.490;6.081
LU;3403;Dudelange;49.490;6.081
LU;3409;Dudelange;49.490;6.081
LU;3410;Dudelange;49.483;6.075
LU;3411;Dudelange;49.467;6.082
LU;3412;Dudelange;49.470;6.087
LU;3413;Dudelange;49.493;6.093
LU;3414;Dudelange;49.470;6.084
LU;3415;Dudelange;49.487;6.088
LU;3416;Dudelange;49.482;6.076
LU;3417;Dudelange;49.484;6.100
LU;3418;Dudelange;49.479;6.094
LU;3419;Dudelange;49.478;6.094
LU;3420;Dudelange;49.483;6.087
LU;3421;Dudelange;49.490;6.088
LU;3422;Dudelange;49.485;6.079
LU;3423;Dudelange;49.486;6.087
LU;3424;Dudelange;49.485;6.082
LU;3425;Dudelange;49.484;6.095
LU;3426;Dudelange;49.492;6.083
LU;3427;Dudelange;49.481;6.088
LU;3428;Dudelange;49.488;6.071
LU;3429;Dudelange;49.488;6.086
LU;3430;Dudelange;49.481;6.095
LU;3431;Dudelange;49.486;6.094
LU;3432;Dudelange;49.488;6.068
LU;3433;Dudelange;49.488;6.078
LU;3434;Dudelange;49.500;6.110
LU;3435;Dudelange;49.483;6.101
LU;3436;Dudelange;49.480;6.084
LU;3437;Dudelange;49.499;6.097
LU;3439;Dudelange;49.485;6.088
LU;3440;Dudelange;49.481;6.084
LU;3441;Dudelange;49.481;6.085
LU;3442;Dudelange;49.488;6.076
LU;3443;Dudelange;49.493;6.066
LU;3444;Dudelange;49.484;6.097
LU;3445;Dudelange;49.485;6.080
LU;3446;Dudelange;49.480;6.089
LU;3447;Dudelange;49.492;6.098
LU;3448;Dudelange;49.481;6.077
LU;3449;Dudelange;49.489;6.094
LU;3450;Dudelange;49.478;6.086
LU;3451;Dudelange;49.493;6.110
LU;3452;Dudelange;49.504;6.079
LU;3453;Dudelange;49.491;6.098
LU;3454;Dudelange;49.481;6.099
LU;3460;Dudelange;49.465;6.083
LU;3461;Dudelange;49.478;6.086
LU;3462;Dudelange;49.481;6.087
LU;3463;Dudelange;49.480;6.086
LU;3464;Dudelange;49.490;6.092
LU;3465;Dudelange;49.480;6.083
LU;3466;Dudelange;49.482;6.082
LU;3467;Dudelange;49.490;6.090
LU;3468;Dudelange;49.476;6.086
LU;3469;Dudelange;49.478;6.078
LU;3470;Dudelange;49.478;6.081
LU;3471;Dudelange;49.485;6.100
LU;3472;Dudelange;49.492;6.066
LU;3473;Dudelange;49.483;6.095
LU;3474;Dudelange;49.476;6.083
LU;3475;Dudelange;49.472;6.081
LU;3476;Dudelange;49.472;6.072
LU;3480;Dudelange;49.481;6.080
LU;3481;Dudelange;49.473;6.078
LU;3482;Dudelange;49.477;6.100
LU;3483;Dudelange;49.478;6.081
LU;3484;Dudelange;49.476;6.089
LU;3485;Dudelange;49.492;6.068
LU;3486;Dudelange;49.487;6.093
LU;3487;Dudelange;49.493;6.092
LU;3488;Dudelange;49.471;6.086
LU;3489;Dudelange;49.481;6.102
LU;3490;Dudelange;49.480;6.083
LU;3491;Dudelange;49.480;6.091
LU;3492;Dudelange;49.492;6.066
LU;3493;Dudelange;49.486;6.072
LU;3501;Dudelange;49.485;6.073
LU;3502;Dudelange;49.488;6.090
LU;3503;Dudelange;49.479;6.097
LU;3504;Dudelange;49.489;6.089
LU;3505;Dudelange;49.482;6.088
LU;3506;Dudelange;49.493;6.089
LU;3507;Dudelange;49.491;6.082
LU;3508;Dudelange;49.482;6.094
LU;3509;Dudelange;49.480;6.090
LU;3510;Dudelange;49.477;6.085
LU;3511;Dudelange;49.474;6.084
LU;3512;Dudelange;49.470;6.083
LU;3513;Dudelange;49.487;6.093
LU;3514;Dudelange;49.485;6.074
LU;3515;Dudelange;49.490;6.083
LU;3516;Dudelange;49.483;6.088
LU;3517;Dudelange;49.481;6.097
LU;3518;Dudelange;49.483;6.088
LU;3520;Dudelange;49.471;6.086
LU;3521;Dudelange;49.478;6.082
LU;3522;Dudelange;49.485;6.086
LU;3523;Dudelange;49.475;6.086
LU;3524;Dudelange;49.485;6.087
LU;3525;Dudelange;49.481;6.091
LU;3526;Dudelange;49.474;6.079
LU;3529;Dudelange;49.480;6.097
LU;3530;Dudelange;49.494;6.071
LU;3531;Dudelange;49.494;6.089
LU;3532;Dudelange;49.474;6.085
LU;3539;Dudelange;49.483;6.077
LU;3540;Dudelange;49.484;6.096
LU;3541;Dudelange;49.483;6.096
LU;3542;Dudelange;49.485;6.091
LU;3543;Dudelange;49.490;6.093
LU;3544;Dudelange;49.481;6.083
LU;3545;Dudelange;49.493;6.090
LU;3546;Dudelange;49.484;6.092
LU;3547;Dudelange;49.493;6.065
LU;3548;Dudelange;49.493;6.082
LU;3549;Dudelange;49.477;6.084
LU;3550;Dudelange;49.485;6.091
LU;3551;Dudelange;49.479;6.086
LU;3552;Dudelange;49.477;6.098
LU;3553;Dudelange;49.478;6.098
LU;3554;Dudelange;49.478;6.097
LU;3555;Dudelange;49.498;6.086
LU;3556;Dudelange;49.479;6.086
LU;3560;Dudelange;49.488;6.080
LU;3561;Dudelange;49.478;6.088
LU;3562;Dudelange;49.478;6.089
LU;3563;Dudelange;49.488;6.084
LU;3564;Dudelange;49.485;6.069
LU;3565;Dudelange;49.488;6.094
LU;3566;Dudelange;49.492;6.091
LU;3567;Dudelange;49.494;6.095
LU;3568;Dudelange;49.489;6.084
LU;3569;Dudelange;49.478;6.080
LU;3570;Dudelange;49.484;6.086
LU;3571;Dudelange;49.486;6.085
LU;3572;Dudelange;49.491;6.097
LU;3573;Dudelange;49.491;6.092
LU;3574;Dudelange;49.488;6.087
LU;3575;Dudelange;49.480;6.080
LU;3576;Dudelange;49.476;6.079
LU;3582;Dudelange;49.464;6.095
LU;3583;Dudelange;49.496;6.081
LU;3584;Dudelange;49.494;6.080
LU;3585;Dudelange;49.496;6.081
LU;3588;Dudelange;49.496;6.077
LU;3589;Dudelange;49.494;6.082
LU;3590;Dudelange;49.479;6.085
LU;3591;Dudelange;49.484;6.075
LU;3592;Dudelange;49.487;6.094
LU;3593;Dudelange;49.466;6.082
LU;3594;Dudelange;49.490;6.067
LU;3595;Dudelange;49.486;6.095
LU;3596;Dudelange;49.484;6.093
LU;3597;Dudelange;49.479;6.088
LU;3598;Dudelange;49.479;6.092
LU;3601;Kayl;49.486;6.037
LU;3611;Kayl;49.492;6.040
LU;3612;Kayl;49.482;6.042
LU;3613;Kayl;49.497;6.035
LU;3614;Kayl;49.497;6.035
LU;3615;Kayl;49.494;6.034
LU;3616;Kayl;49.487;6.039
LU;3617;Kayl;49.486;6.033
LU;3620;Kayl;49.484;6.029
LU;3621;Kayl;49.484;6.029
LU;3622;Kayl;49.493;6.038
LU;3630;Kayl;49.485;6.048
LU;3631;Kayl;49.486;6.048
LU;3635;Kayl;49.486;6.037
LU;3636;Kayl;49.488;6.037
LU;3637;Kayl;49.487;6.032
LU;3638;Kayl;49.484;6.024
LU;3640;Kayl;49.483;6.038
LU;3641;Kayl;49.482;6.038
LU;3642;Kayl;49.485;6.035
LU;3643;Kayl;49.483;6.031
LU;3644;Kayl;49.486;6.041
LU;3650;Kayl;49.487;6.041
LU;3651;Kayl;49.486;6.037
LU;3652;Kayl;49.488;6.047
LU;3653;Kayl;49.485;6.046
LU;3654;Kayl;49.491;6.040
LU;3655;Kayl;49.484;6.045
LU;3656;Kayl;49.490;6.036
LU;3657;Kayl;49.483;6.045
LU;3658;Kayl;49.486;6.028
LU;3660;Kayl;49.485;6.041
LU;3670;Kayl;49.491;6.046
LU;3671;Kayl;49.490;6.041
LU;3672;Kayl;49.483;6.043
LU;3673;Kayl;49.481;6.045
LU;3674;Kayl;49.487;6.038
LU;3675;Kayl;49.484;6.046
LU;3676;Kayl;49.494;6.037
LU;3677;Kayl;49.484;6.035
LU;3678;Kayl;49.484;6.034
LU;3679;Kayl;49.484;6.033
LU;3680;Kayl;49.483;6.033
LU;3681;Kayl;49.483;6.035
LU;3682;Kayl;49.484;6.034
LU;3701;Rumelange;49.465;6.011
LU;3710;Rumelange;49.461;6.031
LU;3711;Rumelange;49.462;6.032
LU;3712;Rumelange;49.462;6.032
LU;3713;Rumelange;49.460;6.030
LU;3714;Rumelange;49.461;6.023
LU;3715;Rumelange;49.464;6.031
LU;3716;Rumelange;49.462;6.027
LU;3717;Rumelange;49.461;6.029
LU;3718;Rumelange;49.451;6.027
LU;3719;Rumelange;49.450;6.029
LU;3720;Rumelange;49.462;6.021
LU;3721;Rumelange;49.462;6.020
LU;3722;Rumelange;49.462;6.026
LU;3723;Rumelange;49.461;6.027
LU;3724;Rumelange;49.459;6.030
LU;3725;Rumelange;49.460;6.031
LU;3726;Rumelange;49.462;6.030
LU;3727;Rumelange;49.459;6.027
LU;3728;Rumelange;49.456;6.026
LU;3729;Rumelange;49.463;6.024
LU;3730;Rumelange;49.461;6.029
LU;3731;Rumelange;49.465;6.011
LU;3732;Rumelange;49.467;6.030
LU;3733;Rumelange;49.459;6.026
LU;3734;Rumelange;49.454;6.029
LU;3735;Rumelange;49.458;6.029
LU;3736;Rumelange;49.459;6.035
LU;3737;Rumelange;49.458;6.028
LU;3738;Rumelange;49.463;6.032
LU;3739;Rumelange;49.456;6.030
LU;3740;Rumelange;49.462;6.033
LU;3741;Rumelange;49.458;6.032
LU;3742;Rumelange;49.464;6.025
LU;3743;Rumelange;49.458;6.029
LU;3744;Rumelange;49.461;6.031
LU;3750;Rumelange;49.461;6.032
LU;3751;Rumelange;49.463;6.017
LU;3752;Rumelange;49.459;6.029
LU;3753;Rumelange;49.456;6.032
LU;3754;Rumelange;49.462;6.035
LU;3755;Rumelange;49.460;6.028
LU;3761;Tétange;49.476;6.039
LU;3762;Tétange;49.473;6.046
LU;3763;Tétange;49.475;6.029
LU;3764;Tétange;49.474;6.038
LU;3765;Tétange;49.475;6.042
LU;3766;Tétange;49.473;6.035
LU;3767;Tétange;49.474;6.033
LU;3768;Tétange;49.471;6.035
LU;3770;Tétange;49.477;6.042
LU;3771;Tétange;49.476;6.035
LU;3772;Tétange;49.465;6.038
LU;3773;Tétange;49.474;6.032
LU;3774;Tétange;49.478;6.034
LU;3775;Tétange;49.474;6.040
LU;3776;Tétange;49.472;6.041
LU;3780;Tétange;49.474;6.037
LU;3781;Kayl;49.480;6.039
LU;3782;Tétange;49.478;6.044
LU;3784;Tétange;49.472;6.039
LU;3786;Tétange;49.478;6.037
LU;3787;Tétange;49.475;6.033
LU;3788;Tétange;49.474;6.030
LU;3789;Tétange;49.469;6.037
LU;3790;Tétange;49.472;6.045
LU;3801;Schifflange;49.505;6.012
LU;3810;Schifflange;49.502;6.009
LU;3811;Schifflange;49.498;6.009
LU;3812;Schifflange;49.505;6.012
LU;3813;Schifflange;49.506;6.016
LU;3814;Schifflange;49.501;6.016
LU;3815;Schifflange;49.504;6.004
LU;3816;Schifflange;49.504;6.006
LU;3817;Schifflange;49.511;6.024
LU;3818;Schifflange;49.520;6.018
LU;3819;Schifflange;49.507;6.018
LU;3820;Schifflange;49.503;6.013
LU;3821;Schifflange;49.505;6.014
LU;3822;Schifflange;49.506;6.024
LU;3823;Schifflange;49.505;6.009
LU;3824;Schifflange;49.506;6.001
LU;3825;Schifflange;49.506;6.028
LU;3826;Schifflange;49.506;6.014
LU;3830;Schifflange;49.503;6.016
LU;3831;Schifflange;49.505;6.010
LU;3832;Schifflange;49.504;6.014
LU;3833;Schifflange;49.505;6.012
LU;3834;Schifflange;49.507;6.006
LU;3835;Schifflange;49.503;6.000
LU;3836;Schifflange;49.502;6.008
LU;3837;Schifflange;49.507;6.015
LU;3838;Schifflange;49.507;6.025
LU;3839;Schifflange;49.506;6.009
LU;3840;Schifflange;49.508;6.012
LU;3841;Schifflange;49.513;6.012
LU;3842;Schifflange;49.504;6.008
LU;3843;Schifflange;49.503;6.001
LU;3844;Schifflange;49.521;6.016
LU;3850;Schifflange;49.505;6.007
LU;3851;Schifflange;49.507;6.029
LU;3852;Schifflange;49.506;6.010
LU;3853;Schifflange;49.504;6.003
LU;3854;Schifflange;49.502;6.015
LU;3855;Schifflange;49.506;6.004
LU;3856;Schifflange;49.505;6.008
LU;3857;Schifflange;49.507;6.006
LU;3858;Schifflange;49.510;6.014
LU;3859;Schifflange;49.503;6.002
LU;3860;Schifflange;49.507;6.021
LU;3861;Schifflange;49.508;6.027
LU;3862;Schifflange;49.510;6.021
LU;3863;Schifflange;49.509;6.025
LU;3864;Schifflange;49.509;6.027
LU;3870;Schifflange;49.509;6.016
LU;3871;Schifflange;49.504;6.010
LU;3872;Schifflange;49.503;6.011
LU;3873;Schifflange;49.507;6.014
LU;3874;Schifflange;49.501;6.010
LU;3875;Schifflange;49.506;6.018
LU;3876;Schifflange;49.505;6.013
LU;3877;Schifflange;49.509;6.013
LU;3878;Schifflange;49.506;6.023
LU;3879;Schifflange;49.506;6.020
LU;3880;Schifflange;49.505;6.002
LU;3881;Schifflange;49.508;6.014
LU;3882;Schifflange;49.505;6.017
LU;3883;Schifflange;49.505;6.021
LU;3884;Schifflange;49.508;6.011
LU;3885;Schifflange;49.517;6.013
LU;3895;Foetz;49.524;6.013
LU;3896;Foetz;49.534;6.019
LU;3897;Foetz;49.526;6.004
LU;3898;Foetz;49.522;6.010
LU;3899;Foetz;49.530;6.013
LU;3901;Mondercange;49.532;5.987
LU;3909;Mondercange;49.532;5.987
LU;3910;Mondercange;49.541;5.987
LU;3911;Mondercange;49.534;5.991
LU;3912;Mondercange;49.528;5.990
LU;3913;Mondercange;49.535;5.981
LU;3914;Mondercange;49.539;5.982
LU;3915;Mondercange;49.537;5.986
LU;3916;Mondercange;49.529;5.985
LU;3917;Mondercange;49.531;5.989
LU;3918;Mondercange;49.530;5.984
LU;3919;Mondercange;49.529;5.987
LU;3920;Mondercange;49.531;5.988
LU;3921;Mondercange;49.525;5.989
LU;3922;Mondercange;49.522;5.987
LU;3923;Mondercange;49.522;5.987
LU;3924;Mondercange;49.527;5.987
LU;3925;Mondercange;49.524;5.990
LU;3926;Mondercange;49.531;5.990
LU;3927;Mondercange;49.529;5.995
LU;3928;Mondercange;49.528;5.986
LU;3929;Mondercange;49.528;5.984
LU;3930;Mondercange;49.532;5.991
LU;3931;Mondercange;49.539;5.984
LU;3932;Mondercange;49.537;5.985
LU;3933;Mondercange;49.528;5.982
LU;3934;Mondercange;49.540;5.989
LU;3935;Mondercange;49.535;5.985
LU;3936;Mondercange;49.541;5.985
LU;3937;Mondercange;49.534;5.992
LU;3938;Mondercange;49.537;5.988
LU;3939;Mondercange;49.538;5.991
LU;3940;Mondercange;49.533;5.996
LU;3941;Mondercange;49.534;5.982
LU;3943;Mondercange;49.534;5.989
LU;3944;Mondercange;49.521;5.986
LU;3945;Mondercange;49.536;5.987
LU;3960;Ehlange;49.546;6.017
LU;3961;Ehlange;49.548;6.018
LU;3980;Wickrange;49.541;6.021
LU;3985;Pissange;49.549;6.001
LU;4001;Esch-sur-Alzette;49.493;5.981
LU;4002;Esch-sur-Alzette;49.493;5.981
LU;4003;Esch-sur-Alzette;49.493;5.981
LU;4004;Esch-sur-Alzette;49.493;5.981
LU;4005;Esch-sur-Alzette;49.493;5.981
LU;4006;Esch-sur-Alzette;49.493;5.981
LU;4007;Esch-sur-Alzette;49.493;5.981
LU;4008;Esch-sur-Alzette;49.493;5.981
LU;4009;Esch-sur-Alzette;49.493;5.981
LU;4010;Esch-sur-Alzette;49.494;5.980
LU;4011;Esch-sur-Alzette;49.494;5.981
LU;4012;Esch-sur-Alzette;49.509;5.982
LU;4013;Esch-sur-Alzette;49.504;5.972
LU;4014;Esch-sur-Alzette;49.506;5.985
LU;4015;Esch-sur-Alzette;49.495;5.987
LU;4016;Esch-sur-Alzette;49.494;5.975
LU;4017;Esch-sur-Alzette;49.496;5.984
LU;4018;Esch-sur-Alzette;49.490;5.978
LU;4019;Esch-sur-Alzette;49.496;5.970
LU;4020;Esch-sur-Alzette;49.500;5.986
LU;4021;Esch-sur-Alzette;49.495;5.976
LU;4022;Esch-sur-Alzette;49.487;5.973
LU;4023;Esch-sur-Alzette;49.486;5.979
LU;4024;Esch-sur-Alzette;49.495;5.955
LU;4025;Esch-sur-Alzette;49.502;5.974
LU;4026;Esch-sur-Alzette;49.504;5.966
LU;4027;Esch-sur-Alzette;49.502;5.971
LU;4028;Esch-sur-Alzette;49.505;5.982
LU;4029;Esch-sur-Alzette;49.512;5.993
LU;4030;Esch-sur-Alzette;49.493;5.981
LU;4031;Esch-sur-Alzette;49.492;5.978
LU;4032;Esch-sur-Alzette;49.496;5.969
LU;4033;Esch-sur-Alzette;49.504;5.979
LU;4034;Esch-sur-Alzette;49.501;5.971
LU;4035;Esch-sur-Alzette;49.491;5.979
LU;4036;Esch-sur-Alzette;49.501;5.968
LU;4037;Esch-sur-Alzette;49.494;5.982
LU;4038;Esch-sur-Alzette;49.495;5.983
LU;4039;Esch-sur-Alzette;49.489;5.995
LU;4040;Esch-sur-Alzette;49.492;5.981
LU;4041;Esch-sur-Alzette;49.491;5.979
LU;4042;Esch-sur-Alzette;49.493;5.976
LU;4043;Esch-sur-Alzette;49.497;5.987
LU;4044;Esch-sur-Alzette;49.496;5.984
LU;4045;Esch-sur-Alzette;49.494;5.989
LU;4046;Esch-sur-Alzette;49.503;5.965
LU;4047;Esch-sur-Alzette;49.506;5.987
LU;4048;Esch-sur-Alzette;49.497;5.986
LU;4049;Esch-sur-Alzette;49.509;5.975
LU;4050;Esch-sur-Alzette;49.495;5.979
LU;4051;Esch-sur-Alzette;49.494;5.975
LU;4052;Esch-sur-Alzette;49.495;5.975
LU;4053;Esch-sur-Alzette;49.496;5.977
LU;4054;Esch-sur-Alzette;49.497;5.987
LU;4055;Esch-sur-Alzette;49.505;5.981
LU;4057;Esch-sur-Alzette;49.510;5.993
LU;4058;Esch-sur-Alzette;49.506;5.988
LU;4059;Esch-sur-Alzette;49.499;5.982
LU;4060;Esch-sur-Alzette;49.507;5.982
LU;4061;Esch-sur-Alzette;49.500;5.974
LU;4062;Esch-sur-Alzette;49.499;5.971
LU;4063;Esch-sur-Alzette;49.492;5.976
LU;4064;Esch-sur-Alzette;49.511;5.985
LU;4065;Esch-sur-Alzette;49.508;5.983
LU;4066;Esch-sur-Alzette;49.509;5.986
LU;4067;Esch-sur-Alzette;49.496;5.983
LU;4068;Esch-sur-Alzette;49.505;5.975
LU;4069;Esch-sur-Alzette;49.510;5.980
LU;4070;Esch-sur-Alzette;49.503;5.973
LU;4071;Esch-sur-Alzette;49.508;5.972
LU;4072;Esch-sur-Alzette;49.509;5.974
LU;4073;Esch-sur-Alzette;49.507;5.972
LU;4074;Esch-sur-Alzette;49.507;5.972
LU;4080;Esch-sur-Alzette;49.491;5.983
LU;4081;Esch-sur-Alzette;49.493;5.978
LU;4082;Esch-sur-Alzette;49.492;5.980
LU;4083;Esch-sur-Alzette;49.508;5.956
LU;4084;Esch-sur-Alzette;49.504;5.980
LU;4085;Esch-sur-Alzette;49.504;5.981
LU;4086;Esch-sur-Alzette;49.511;5.992
LU;4088;Esch-sur-Alzette;49.509;5.970
LU;4100;Esch-sur-Alzette;49.506;5.970
LU;4101;Esch-sur-Alzette;49.495;5.981
LU;4102;Esch-sur-Alzette;49.498;5.985
LU;4103;Esch-sur-Alzette;49.497;5.986
LU;4105;Esch-sur-Alzette;49.495;5.974
LU;4106;Esch-sur-Alzette;49.497;5.983
LU;4107;Esch-sur-Alzette;49.495;5.990
LU;4108;Esch-sur-Alzette;49.506;5.970
LU;4109;Esch-sur-Alzette;49.509;5.981
LU;4110;Esch-sur-Alzette;49.510;5.984
LU;4111;Esch-sur-Alzette;49.510;5.952
LU;4112;Esch-sur-Alzette;49.508;5.985
LU;4113;Esch-sur-Alzette;49.510;5.981
LU;4114;Esch-sur-Alzette;49.476;5.977
LU;4115;Esch-sur-Alzette;49.500;5.978
LU;4116;Esch-sur-Alzette;49.507;5.976
LU;4118;Esch-sur-Alzette;49.505;5.973
LU;4119;Esch-sur-Alzette;49.508;5.970
LU;4120;Esch-sur-Alzette;49.498;5.985
LU;4121;Esch-sur-Alzette;49.504;5.973
LU;4122;Esch-sur-Alzette;49.497;5.988
LU;4123;Esch-sur-Alzette;49.497;5.981
LU;4125;Esch-sur-Alzette;49.500;5.972
LU;4126;Esch-sur-Alzette;49.507;5.973
LU;4130;Esch-sur-Alzette;49.496;5.982
LU;4131;Esch-sur-Alzette;49.494;5.983
LU;4132;Esch-sur-Alzette;49.497;5.983
LU;4133;Esch-sur-Alzette;49.511;5.953
LU;4134;Esch-sur-Alzette;49.504;5.977
LU;4135;Esch-sur-Alzette;49.501;5.973
LU;4136;Esch-sur-Alzette;49.498;5.978
LU;4137;Esch-sur-Alzette;49.500;5.981
LU;4138;Esch-sur-Alzette;49.496;5.985
LU;4139;Esch-sur-Alzette;49.508;5.991
LU;4140;Esch-sur-Alzette;49.497;5.978
LU;4141;Esch-sur-Alzette;49.496;5.974
LU;4142;Esch-sur-Alzette;49.484;5.986
LU;4143;Esch-sur-Alzette;49.509;5.973
LU;4149;Mondercange;49.517;6.000
LU;4150;Esch-sur-Alzette;49.492;5.978
LU;4151;Esch-sur-Alzette;49.495;5.984
LU;4152;Esch-sur-Alzette;49.497;5.973
LU;4153;Esch-sur-Alzette;49.496;5.981
LU;4154;Esch-sur-Alzette;49.504;5.979
LU;4155;Esch-sur-Alzette;49.501;5.972
LU;4156;Esch-sur-Alzette;49.498;5.983
LU;4164;Esch-sur-Alzette;49.488;5.994
LU;4165;Esch-sur-Alzette;49.504;5.977
LU;4166;Esch-sur-Alzette;49.485;5.970
LU;4167;Esch-sur-Alzette;49.495;5.992
LU;4168;Esch-sur-Alzette;49.495;5.981
LU;4169;Esch-sur-Alzette;49.498;5.974
LU;4170;Esch-sur-Alzette;49.494;5.984
LU;4171;Esch-sur-Alzette;49.491;5.981
LU;4172;Esch-sur-Alzette;49.508;5.982
LU;4173;Esch-sur-Alzette;49.490;5.983
LU;4174;Esch-sur-Alzette;49.502;5.985
LU;4175;Esch-sur-Alzette;49.484;5.977
LU;4176;Esch-sur-Alzette;49.510;5.973
LU;4177;Esch-sur-Alzette;49.501;5.970
LU;4178;Esch-sur-Alzette;49.504;5.977
LU;4179;Esch-sur-Alzette;49.510;5.957
LU;4180;Esch-sur-Alzette;49.506;5.986
LU;4201;Esch-sur-Alzette;49.510;5.993
LU;4202;Esch-sur-Alzette;49.501;5.968
LU;4203;Esch-sur-Alzette;49.508;5.991
LU;4204;Esch-sur-Alzette;49.498;5.980
LU;4205;Esch-sur-Alzette;49.511;5.971
LU;4206;Esch-sur-Alzette;49.500;5.995
LU;4207;Esch-sur-Alzette;49.510;5.991
LU;4208;Esch-sur-Alzette;49.496;5.973
LU;4209;Esch-sur-Alzette;49.503;5.968
LU;4210;Esch-sur-Alzette;49.494;5.981
LU;4211;Esch-sur-Alzette;49.507;5.977
LU;4213;Esch-sur-Alzette;49.507;5.985
LU;4214;Esch-sur-Alzette;49.507;5.984
LU;4216;Esch-sur-Alzette;49.486;5.970
LU;4217;Esch-sur-Alzette;49.502;5.976
LU;4220;Esch-sur-Alzette;49.498;5.986
LU;4221;Esch-sur-Alzette;49.502;5.987
LU;4222;Esch-sur-Alzette;49.508;5.989
LU;4230;Esch-sur-Alzette;49.501;5.972
LU;4231;Esch-sur-Alzette;49.508;5.979
LU;4232;Esch-sur-Alzette;49.508;5.981
LU;4233;Esch-sur-Alzette;49.497;5.975
LU;4234;Esch-sur-Alzette;49.504;5.964
LU;4235;Esch-sur-Alzette;49.496;5.983
LU;4236;Esch-sur-Alzette;49.497;5.974
LU;4237;Esch-sur-Alzette;49.498;5.973
LU;4238;Esch-sur-Alzette;49.504;5.986
LU;4239;Esch-sur-Alzette;49.496;5.987
LU;4240;Esch-sur-Alzette;49.501;5.984
LU;4241;Esch-sur-Alzette;49.508;5.990
LU;4242;Esch-sur-Alzette;49.496;5.983
LU;4243;Esch-sur-Alzette;49.503;5.981
LU;4244;Esch-sur-Alzette;49.486;5.976
LU;4245;Esch-sur-Alzette;49.484;5.977
LU;4246;Esch-sur-Alzette;49.510;5.956
LU;4247;Esch-sur-Alzette;49.511;5.987
LU;4248;Esch-sur-Alzette;49.496;5.982
LU;4249;Esch-sur-Alzette;49.511;5.991
LU;4250;Esch-sur-Alzette;49.502;5.969
LU;4251;Esch-sur-Alzette;49.494;5.980
LU;4252;Esch-sur-Alzette;49.509;5.995
LU;4253;Esch-sur-Alzette;49.509;5.995
LU;4254;Esch-sur-Alzette;49.510;5.995
LU;4255;Esch-sur-Alzette;49.507;5.974
LU;4256;Esch-sur-Alzette;49.509;5.970
LU;4260;Esch-sur-Alzette;49.498;5.978
LU;4261;Esch-sur-Alzette;49.495;5.992
LU;4262;Esch-sur-Alzette;49.495;5.992
LU;4263;Esch-sur-Alzette;49.495;5.992
LU;4264;Esch-sur-Alzette;49.493;5.983
LU;4265;Esch-sur-Alzette;49.491;5.997
LU;4266;Esch-sur-Alzette;49.505;5.974
LU;4267;Esch-sur-Alzette;49.495;5.992
LU;4268;Esch-sur-Alzette;49.509;5.973
LU;4270;Esch-sur-Alzette;49.510;5.953
LU;4271;Esch-sur-Alzette;49.498;5.984
LU;4272;Esch-sur-Alzette;49.507;5.978
LU;4275;Esch-sur-Alzette;49.505;5.984
LU;4276;Esch-sur-Alzette;49.493;5.976
LU;4277;Esch-sur-Alzette;49.503;5.976
LU;4278;Esch-sur-Alzette;49.498;5.979
LU;4279;Esch-sur-Alzette;49.509;5.982
LU;4280;Esch-sur-Alzette;49.492;5.975
LU;4281;Esch-sur-Alzette;49.513;5.993
LU;4282;Esch-sur-Alzette;49.510;5.954
LU;4283;Esch-sur-Alzette;49.509;5.972
LU;4289;Esch-sur-Alzette;49.496;5.988
LU;4301;Esch-sur-Alzette;49.511;5.993
LU;4302;Esch-sur-Alzette;49.512;5.986
LU;4303;Esch-sur-Alzette;49.497;5.982
LU;4304;Esch-sur-Alzette;49.487;5.977
LU;4305;Esch-sur-Alzette;49.505;5.969
LU;4306;Esch-sur-Alzette;49.498;5.976
LU;4307;Esch-sur-Alzette;49.509;5.952
LU;4308;Esch-sur-Alzette;49.508;5.986
LU;4309;Esch-sur-Alzette;49.492;5.995
LU;4310;Esch-sur-Alzette;49.510;5.952
LU;4314;Esch-sur-Alzette;49.511;5.994
LU;4315;Esch-sur-Alzette;49.510;5.987
LU;4316;Esch-sur-Alzette;49.498;5.991
LU;4317;Esch-sur-Alzette;49.495;5.989
LU;4318;Esch-sur-Alzette;49.498;5.977
LU;4319;Esch-sur-Alzette;49.501;5.979
LU;4320;Esch-sur-Alzette;49.494;5.979
LU;4321;Esch-sur-Alzette;49.510;5.949
LU;4322;Esch-sur-Alzette;49.489;5.997
LU;4323;Esch-sur-Alzette;49.493;5.976
LU;4324;Esch-sur-Alzette;49.485;5.977
LU;4325;Esch-sur-Alzette;49.494;5.989
LU;4326;Esch-sur-Alzette;49.495;5.972
LU;4327;Esch-sur-Alzette;49.500;5.991
LU;4328;Esch-sur-Alzette;49.496;5.967
LU;4330;Esch-sur-Alzette;49.490;5.976
LU;4331;Esch-sur-Alzette;49.507;5.990
LU;4332;Esch-sur-Alzette;49.498;5.971
LU;4333;Esch-sur-Alzette;49.508;5.980
LU;4334;Esch-sur-Alzette;49.505;5.963
LU;4335;Esch-sur-Alzette;49.508;5.992
LU;4336;Esch-sur-Alzette;49.503;5.975
LU;4337;Esch-sur-Alzette;49.509;5.985
LU;4340;Esch-sur-Alzette;49.498;5.974
LU;4341;Esch-sur-Alzette;49.510;5.955
LU;4342;Esch-sur-Alzette;49.510;5.969
LU;4343;Esch-sur-Alzette;49.497;5.971
LU;4344;Esch-sur-Alzette;49.496;5.983
LU;4345;Esch-sur-Alzette;49.509;5.992
LU;4346;Esch-sur-Alzette;49.503;5.966
LU;4347;Esch-sur-Alzette;49.504;5.973
LU;4348;Esch-sur-Alzette;49.498;5.975
LU;4349;Esch-sur-Alzette;49.501;5.977
LU;4350;Esch-sur-Alzette;49.501;5.985
LU;4351;Esch-sur-Alzette;49.505;5.973
LU;4352;Esch-sur-Alzette;49.509;5.979
LU;4353;Esch-sur-Alzette;49.507;5.980
LU;4354;Esch-sur-Alzette;49.509;5.964
LU;4355;Esch-sur-Alzette;49.509;5.967
LU;4359;Esch-sur-Alzette;49.505;5.973
LU;4360;Esch-sur-Alzette;49.502;5.946
LU;4361;Esch-sur-Alzette;49.501;5.947
LU;4362;Esch-sur-Alzette;49.502;5.949
LU;4363;Esch-sur-Alzette;49.504;5.951
LU;4364;Esch-sur-Alzette;49.503;5.948
LU;4365;Esch-sur-Alzette;49.504;5.949
LU;4366;Esch-sur-Alzette;49.504;5.947
LU;4367;Belvaux;49.502;5.942
LU;4368;Belvaux;49.503;5.941
LU;4369;Belvaux;49.504;5.944
LU;4370;Belvaux;49.503;5.943
LU;4371;Belvaux;49.504;5.943
LU;4372;Belvaux;49.505;5.944
LU;4373;Belvaux;49.504;5.941
LU;4374;Belvaux;49.503;5.944
LU;4375;Belvaux;49.505;5.944
LU;4380;Ehlerange;49.516;5.964
LU;4381;Ehlerange;49.525;5.971
LU;4382;Ehlerange;49.526;5.962
LU;4383;Ehlerange;49.524;5.962
LU;4384;Ehlerange;49.518;5.970
LU;4385;Ehlerange;49.520;5.974
LU;4390;Pontpierre;49.540;6.032
LU;4391;Pontpierre;49.538;6.032
LU;4392;Pontpierre;49.534;6.024
LU;4393;Pontpierre;49.533;6.030
LU;4394;Pontpierre;49.536;6.031
LU;4395;Pontpierre;49.535;6.019
LU;4396;Pontpierre;49.533;6.033
LU;4397;Pontpierre;49.536;6.033
LU;4398;Pontpierre;49.534;6.016
LU;4401;Belvaux;49.509;5.940
LU;4402;Belvaux;49.509;5.940
LU;4405;Soleuvre;49.519;5.916
LU;4406;Belvaux;49.514;5.938
LU;4407;Belvaux;49.514;5.943
LU;4408;Belvaux;49.508;5.939
LU;4409;Belvaux;49.509;5.940
LU;4410;Soleuvre;49.537;5.937
LU;4411;Soleuvre;49.529;5.952
LU;4412;Belvaux;49.509;5.923
LU;4413;Soleuvre;49.518;5.928
LU;4414;Soleuvre;49.537;5.937
LU;4415;Soleuvre;49.524;5.939
LU;4416;Belvaux;49.514;5.931
LU;4417;Soleuvre;49.525;5.936
LU;4418;Soleuvre;49.520;5.937
LU;4419;Belvaux;49.512;5.927
LU;4420;Soleuvre;49.522;5.925
LU;4421;Soleuvre;49.522;5.934
LU;4422;Belvaux;49.508;5.944
LU;4423;Soleuvre;49.523;5.929
LU;4424;Belvaux;49.515;5.938
LU;4425;Belvaux;49.515;5.939
LU;4426;Belvaux;49.515;5.939
LU;4427;Belvaux;49.516;5.939
LU;4428;Belvaux;49.516;5.938
LU;4429;Belvaux;49.503;5.923
LU;4430;Belvaux;49.510;5.925
LU;4431;Belvaux;49.511;5.941
LU;4432;Soleuvre;49.528;5.937
LU;4433;Soleuvre;49.525;5.939
LU;4434;Soleuvre;49.519;5.940
LU;4435;Soleuvre;49.523;5.942
LU;4436;Belvaux;49.509;5.923
LU;4437;Soleuvre;49.523;5.930
LU;4438;Soleuvre;49.522;5.918
LU;4439;Soleuvre;49.516;5.949
LU;4440;Soleuvre;49.520;5.942
LU;4441;Soleuvre;49.516;5.946
LU;4442;Soleuvre;49.524;5.938
LU;4443;Belvaux;49.510;5.921
LU;4444;Belvaux;49.513;5.949
LU;4445;Belvaux;49.511;5.944
LU;4446;Belvaux;49.504;5.922
LU;4447;Soleuvre;49.527;5.940
LU;4448;Soleuvre;49.518;5.943
LU;4449;Soleuvre;49.517;5.944
LU;4450;Belvaux;49.511;5.934
LU;4451;Belvaux;49.509;5.942
LU;4452;Belvaux;49.511;5.945
LU;4453;Belvaux;49.510;5.945
LU;4454;Belvaux;49.511;5.945
LU;4455;Belvaux;49.510;5.945
LU;4456;Belvaux;49.509;5.931
LU;4457;Belvaux;49.507;5.935
LU;4459;Soleuvre;49.520;5.940
LU;4460;Belvaux;49.516;5.930
LU;4461;Belvaux;49.508;5.920
LU;4462;Belvaux;49.509;5.924
LU;4463;Soleuvre;49.524;5.939
LU;4464;Soleuvre;49.520;5.942
LU;4465;Soleuvre;49.524;5.937
LU;4466;Soleuvre;49.517;5.944
LU;4467;Soleuvre;49.531;5.942
LU;4468;Belvaux;49.510;5.946
LU;4469;Soleuvre;49.527;5.939
LU;4470;Soleuvre;49.522;5.930
LU;4471;Belvaux;49.506;5.921
LU;4472;Belvaux;49.509;5.929
LU;4473;Belvaux;49.509;5.929
LU;4474;Belvaux;49.506;5.920
LU;4475;Belvaux;49.514;5.922
LU;4476;Belvaux;49.509;5.944
LU;4477;Belvaux;49.510;5.927
LU;4478;Belvaux;49.509;5.929
LU;4479;Soleuvre;49.524;5.943
LU;4480;Belvaux;49.514;5.946
LU;4481;Belvaux;49.509;5.945
LU;4482;Belvaux;49.516;5.944
LU;4483;Soleuvre;49.520;5.942
LU;4484;Soleuvre;49.523;5.943
LU;4485;Soleuvre;49.535;5.940
LU;4486;Soleuvre;49.519;5.941
LU;4487;Belvaux;49.514;5.933
LU;4488;Belvaux;49.509;5.928
LU;4489;Belvaux;49.512;5.936
LU;4490;Belvaux;49.505;5.931
LU;4491;Belvaux;49.505;5.920
LU;4492;Soleuvre;49.519;5.929
LU;4493;Soleuvre;49.516;5.941
LU;4494;Soleuvre;49.522;5.940
LU;4498;Sanem;49.542;5.949
LU;4499;Limpach;49.558;5.979
LU;4501;Differdange;49.525;5.889
LU;4502;Differdange;49.525;5.889
LU;4503;Differdange;49.523;5.895
LU;4504;Oberkorn;49.511;5.896
LU;4505;Niederkorn;49.527;5.890
LU;4506;Niederkorn;49.526;5.888
LU;4507;Differdange;49.525;5.889
LU;4508;Differdange;49.520;5.899
LU;4509;Niederkorn;49.535;5.888
LU;4510;Oberkorn;49.515;5.900
LU;4511;Differdange;49.518;5.915
LU;4512;Niederkorn;49.535;5.889
LU;4513;Niederkorn;49.542;5.893
LU;4514;Differdange;49.518;5.887
LU;4515;Differdange;49.522;5.911
LU;4516;Differdange;49.520;5.913
LU;4517;Oberkorn;49.513;5.897
LU;4518;Differdange;49.519;5.903
LU;4519;Differdange;49.518;5.912
LU;4520;Niederkorn;49.542;5.894
LU;4521;Soleuvre;49.522;5.915
LU;4522;Oberkorn;49.507;5.894
LU;4523;Oberkorn;49.509;5.901
LU;4524;Differdange;49.521;5.890
LU;4525;Niederkorn;49.538;5.893
LU;4526;Niederkorn;49.537;5.896
LU;4527;Oberkorn;49.511;5.896
LU;4528;Differdange;49.521;5.900
LU;4529;Differdange;49.519;5.913
LU;4530;Differdange;49.520;5.888
LU;4531;Oberkorn;49.517;5.893
LU;4532;Differdange;49.521;5.897
LU;4533;Niederkorn;49.537;5.888
LU;4534;Differdange;49.518;5.896
LU;4535;Differdange;49.517;5.900
LU;4536;Differdange;49.519;5.900
LU;4537;Differdange;49.522;5.883
LU;4538;Oberkorn;49.508;5.893
LU;4539;Oberkorn;49.515;5.903
LU;4540;Oberkorn;49.518;5.896
LU;4541;Differdange;49.523;5.887
LU;4542;Differdange;49.519;5.892
LU;4543;Differdange;49.520;5.892
LU;4544;Differdange;49.519;5.891
LU;4545;Differdange;49.518;5.903
LU;4546;Differdange;49.520;5.892
LU;4547;Differdange;49.520;5.893
LU;4548;Differdange;49.518;5.892
LU;4549;Differdange;49.521;5.893
LU;4550;Oberkorn;49.513;5.898
LU;4551;Niederkorn;49.537;5.891
LU;4552;Niederkorn;49.536;5.889
LU;4553;Niederkorn;49.543;5.892
LU;4554;Oberkorn;49.515;5.898
LU;4555;Niederkorn;49.536;5.890
LU;4556;Differdange;49.525;5.891
LU;4557;Niederkorn;49.535;5.888
LU;4558;Oberkorn;49.514;5.896
LU;4559;Rodange;49.519;5.859
LU;4560;Differdange;49.518;5.902
LU;4561;Oberkorn;49.517;5.899
LU;4562;Niederkorn;49.544;5.901
LU;4563;Niederkorn;49.546;5.899
LU;4564;Differdange;49.524;5.885
LU;4565;Niederkorn;49.540;5.894
LU;4566;Niederkorn;49.539;5.894
LU;4567;Niederkorn;49.546;5.891
LU;4569;Oberkorn;49.515;5.893
LU;4570;Niederkorn;49.538;5.901
LU;4571;Oberkorn;49.511;5.894
LU;4572;Niederkorn;49.541;5.909
LU;4573;Differdange;49.522;5.896
LU;4574;Differdange;49.523;5.890
LU;4575;Differdange;49.523;5.886
LU;4576;Niederkorn;49.534;5.862
LU;4577;Differdange;49.522;5.906
LU;4578;Niederkorn;49.541;5.909
LU;4579;Oberkorn;49.512;5.892
LU;4580;Differdange;49.518;5.881
LU;4581;Differdange;49.523;5.881
LU;4582;Differdange;49.519;5.890
LU;4583;Differdange;49.523;5.886
LU;4590;Oberkorn;49.517;5.896
LU;4591;Differdange;49.525;5.888
LU;4592;Oberkorn;49.515;5.897
LU;4593;Differdange;49.522;5.882
LU;4594;Differdange;49.522;5.902
LU;4595;Differdange;49.522;5.913
LU;4596;Differdange;49.518;5.914
LU;4597;Differdange;49.519;5.897
LU;4598;Niederkorn;49.527;5.891
LU;4599;Differdange;49.523;5.886
LU;4601;Niederkorn;49.526;5.890
LU;4602;Niederkorn;49.533;5.891
LU;4603;Differdange;49.517;5.889
LU;4604;Differdange;49.519;5.904
LU;4605;Differdange;49.524;5.890
LU;4606;Oberkorn;49.508;5.893
LU;4607;Differdange;49.522;5.881
LU;4608;Differdange;49.520;5.914
LU;4609;Niederkorn;49.538;5.897
LU;4610;Niederkorn;49.534;5.887
LU;4611;Niederkorn;49.544;5.891
LU;4612;Niederkorn;49.535;5.887
LU;4613;Differdange;49.517;5.907
LU;4620;Differdange;49.522;5.896
LU;4621;Differdange;49.523;5.888
LU;4622;Oberkorn;49.516;5.898
LU;4623;Differdange;49.519;5.914
LU;4624;Oberkorn;49.515;5.892
LU;4625;Differdange;49.519;5.898
LU;4626;Oberkorn;49.517;5.896
LU;4627;Differdange;49.520;5.913
LU;4628;Differdange;49.520;5.887
LU;4629;Differdange;49.522;5.885
LU;4630;Differdange;49.521;5.885
LU;4631;Oberkorn;49.510;5.889
LU;4632;Differdange;49.522;5.895
LU;4633;Differdange;49.524;5.889
LU;4634;Differdange;49.517;5.914
LU;4635;Differdange;49.520;5.908
LU;4636;Differdange;49.522;5.886
LU;4637;Differdange;49.518;5.907
LU;4638;Differdange;49.517;5.907
LU;4639;Differdange;49.520;5.902
LU;4640;Oberkorn;49.518;5.898
LU;4641;Oberkorn;49.516;5.903
LU;4642;Differdange;49.518;5.888
LU;4643;Niederkorn;49.536;5.888
LU;4644;Niederkorn;49.545;5.892
LU;4645;Niederkorn;49.543;5.890
LU;4646;Niederkorn;49.537;5.891
LU;4647;Differdange;49.525;5.891
LU;4648;Differdange;49.525;5.891
LU;4649;Oberkorn;49.514;5.895
LU;4650;Niederkorn;49.544;5.887
LU;4651;Differdange;49.521;5.882
LU;4653;Differdange;49.519;5.902
LU;4654;Differdange;49.516;5.914
LU;4656;Niederkorn;49.529;5.892
LU;4657;Differdange;49.517;5.906
LU;4658;Oberkorn;49.514;5.900
LU;4660;Differdange;49.524;5.891
LU;4661;Niederkorn;49.536;5.888
LU;4662;Differdange;49.522;5.883
LU;4663;Differdange;49.518;5.914
LU;4664;Niederkorn;49.539;5.903
LU;4665;Oberkorn;49.509;5.891
LU;4666;Niederkorn;49.538;5.894
LU;4667;Oberkorn;49.517;5.896
LU;4668;Differdange;49.518;5.914
LU;4669;Differdange;49.522;5.904
LU;4670;Differdange;49.521;5.908
LU;4671;Oberkorn;49.514;5.893
LU;4672;Oberkorn;49.518;5.896
LU;4676;Niederkorn;49.535;5.890
LU;4677;Differdange;49.522;5.902
LU;4678;Niederkorn;49.538;5.889
LU;4679;Oberkorn;49.518;5.896
LU;4680;Niederkorn;49.538;5.896
LU;4681;Niederkorn;49.534;5.892
LU;4682;Differdange;49.526;5.888
LU;4683;Niederkorn;49.526;5.888
LU;4684;Differdange;49.519;5.899
LU;4685;Oberkorn;49.509;5.892
LU;4686;Niederkorn;49.527;5.890
LU;4687;Oberkorn;49.518;5.903
LU;4688;Differdange;49.520;5.898
LU;4689;Differdange;49.516;5.912
LU;4690;Differdange;49.522;5.910
LU;4691;Differdange;49.523;5.911
LU;4692;Differdange;49.523;5.912
LU;4693;Differdange;49.523;5.913
LU;4694;Oberkorn;49.516;5.902
LU;4696;Lasauvage;49.520;5.838
LU;4697;Lasauvage;49.526;5.838
LU;4698;Lasauvage;49.524;5.836
LU;4702;Pétange;49.556;5.866
LU;4706;Lamadelaine;49.554;5.862
LU;4707;Pétange;49.555;5.864
LU;4708;Pétange;49.558;5.871
LU;4709;Pétange;49.556;5.882
LU;4710;Pétange;49.559;5.865
LU;4711;Pétange;49.559;5.865
LU;4712;Pétange;49.566;5.870
LU;4713;Pétange;49.563;5.871
LU;4714;Pétange;49.553;5.875
LU;4715;Pétange;49.559;5.860
LU;4716;Pétange;49.554;5.871
LU;4717;Pétange;49.556;5.884
LU;4718;Pétange;49.556;5.883
LU;4719;Pétange;49.556;5.879
LU;4720;Pétange;49.560;5.879
LU;4721;Pétange;49.551;5.886
LU;4722;Pétange;49.557;5.885
LU;4730;Pétange;49.558;5.879
LU;4731;Pétange;49.558;5.874
LU;4732;Pétange;49.559;5.875
LU;4733;Pétange;49.554;5.875
LU;4734;Pétange;49.555;5.877
LU;4735;Pétange;49.558;5.874
LU;4736;Pétange;49.556;5.881
LU;4737;Pétange;49.558;5.871
LU;4738;Pétange;49.555;5.883
LU;4739;Pétange;49.559;5.881
LU;4740;Pétange;49.556;5.883
LU;4741;Pétange;49.556;5.872
LU;4742;Pétange;49.554;5.866
LU;4743;Pétange;49.558;5.879
LU;4744;Pétange;49.555;5.862
LU;4745;Pétange;49.562;5.864
LU;4750;Pétange;49.555;5.872
LU;4751;Pétange;49.554;5.865
LU;4752;Pétange;49.559;5.879
LU;4753;Pétange;49.559;5.876
LU;4754;Pétange;49.555;5.875
LU;4755;Pétange;49.561;5.873
LU;4756;Pétange;49.556;5.876
LU;4757;Pétange;49.556;5.880
LU;4758;Pétange;49.559;5.882
LU;4759;Pétange;49.555;5.872
LU;4760;Pétange;49.557;5.882
LU;4761;Pétange;49.557;5.881
LU;4762;Pétange;49.553;5.882
LU;4763;Pétange;49.552;5.884
LU;4770;Pétange;49.558;5.881
LU;4771;Pétange;49.558;5.877
LU;4772;Pétange;49.560;5.884
LU;4773;Pétange;49.552;5.881
LU;4774;Pétange;49.560;5.863
LU;4775;Pétange;49.559;5.884
LU;4776;Pétange;49.558;5.878
LU;4777;Pétange;49.554;5.874
LU;4778;Pétange;49.559;5.884
LU;4779;Pétange;49.556;5.878
LU;4780;Pétange;49.556;5.884
LU;4781;Pétange;49.556;5.870
LU;4782;Pétange;49.555;5.878
LU;4783;Pétange;49.562;5.869
LU;4784;Pétange;49.557;5.872
LU;4785;Pétange;49.559;5.882
LU;4786;Pétange;49.563;5.862
LU;4795;Linger;49.568;5.886
LU;4796;Linger;49.564;5.886
LU;4797;Linger;49.565;5.886
LU;4798;Linger;49.563;5.880
LU;4801;Rodange;49.549;5.848
LU;4802;Lamadelaine;49.554;5.850
LU;4804;Rodange;49.545;5.829
LU;4805;Rodange;49.550;5.846
LU;4806;Rodange;49.541;5.843
LU;4807;Rodange;49.547;5.844
LU;4808;Rodange;49.547;5.834
LU;4809;Rodange;49.549;5.848
LU;4810;Rodange;49.544;5.831
LU;4811;Rodange;49.549;5.844
LU;4812;Rodange;49.546;5.839
LU;4813;Rodange;49.545;5.841
LU;4814;Rodange;49.546;5.824
LU;4815;Rodange;49.542;5.844
LU;4818;Rodange;49.548;5.842
LU;4819;Rodange;49.549;5.839
LU;4820;Rodange;49.550;5.844
LU;4822;Rodange;49.548;5.827
LU;4823;Rodange;49.553;5.843
LU;4824;Rodange;49.545;5.839
LU;4825;Rodange;49.550;5.845
LU;4826;Rodange;49.548;5.836
LU;4829;Rodange;49.540;5.841
LU;4830;Rodange;49.550;5.840
LU;4831;Rodange;49.548;5.831
LU;4832;Rodange;49.542;5.817
LU;4833;Rodange;49.551;5.845
LU;4834;Rodange;49.545;5.833
LU;4837;Rodange;49.548;5.843
LU;4838;Rodange;49.546;5.845
LU;4839;Rodange;49.540;5.843
LU;4840;Rodange;49.546;5.837
LU;4842;Rodange;49.546;5.823
LU;4843;Rodange;49.543;5.822
LU;4844;Rodange;49.547;5.832
LU;4845;Rodange;49.543;5.841
LU;4846;Rodange;49.541;5.845
LU;4847;Rodange;49.549;5.841
LU;4848;Rodange;49.546;5.829
LU;4849;Rodange;49.543;5.846
LU;4850;Rodange;49.543;5.825
LU;4853;Rodange;49.546;5.846
LU;4870;Lamadelaine;49.544;5.856
LU;4871;Lamadelaine;49.548;5.859
LU;4872;Lamadelaine;49.545;5.856
LU;4873;Lamadelaine;49.548;5.851
LU;4874;Lamadelaine;49.545;5.855
LU;4875;Lamadelaine;49.549;5.858
LU;4876;Lamadelaine;49.552;5.855
LU;4877;Lamadelaine;49.548;5.850
LU;4878;Lamadelaine;49.548;5.858
LU;4879;Lamadelaine;49.545;5.859
LU;4880;Lamadelaine;49.550;5.854
LU;4881;Lamadelaine;49.551;5.859
LU;4882;Lamadelaine;49.552;5.856
LU;4883;Pétange;49.548;5.863
LU;4884;Lamadelaine;49.550;5.851
LU;4885;Lamadelaine;49.548;5.856
LU;4886;Lamadelaine;49.552;5.857
LU;4887;Lamadelaine;49.545;5.850
LU;4888;Lamadelaine;49.548;5.854
LU;4889;Lamadelaine;49.550;5.849
LU;4890;Lamadelaine;49.545;5.858
LU;4891;Lamadelaine;49.547;5.859
LU;4892;Lamadelaine;49.547;5.858
LU;4893;Lamadelaine;49.546;5.859
LU;4894;Lamadelaine;49.547;5.858
LU;4895;Lamadelaine;49.546;5.858
LU;4901;Bascharage;49.564;5.901
LU;4902;Bascharage;49.564;5.901
LU;4905;Bascharage;49.564;5.901
LU;4906;Bascharage;49.569;5.916
LU;4907;Bascharage;49.560;5.888
LU;4908;Pétange;49.555;5.887
LU;4909;Bascharage;49.573;5.921
LU;4910;Hautcharage;49.574;5.909
LU;4911;Bascharage;49.569;5.911
LU;4912;Bascharage;49.563;5.909
LU;4913;Hautcharage;49.578;5.912
LU;4914;Bascharage;49.562;5.912
LU;4915;Hautcharage;49.575;5.911
LU;4916;Bascharage;49.564;5.913
LU;4917;Bascharage;49.559;5.925
LU;4918;Bascharage;49.558;5.897
LU;4919;Bascharage;49.568;5.909
LU;4920;Bascharage;49.566;5.907
LU;4921;Hautcharage;49.576;5.911
LU;4922;Bascharage;49.569;5.908
LU;4923;Hautcharage;49.576;5.912
LU;4924;Hautcharage;49.580;5.910
LU;4925;Bascharage;49.570;5.907
LU;4926;Bascharage;49.559;5.886
LU;4927;Hautcharage;49.582;5.909
LU;4928;Bascharage;49.573;5.922
LU;4929;Hautcharage;49.570;5.918
LU;4930;Bascharage;49.562;5.918
LU;4931;Hautcharage;49.575;5.910
LU;4932;Hautcharage;49.576;5.909
LU;4933;Bascharage;49.563;5.907
LU;4934;Hautcharage;49.575;5.912
LU;4935;Hautcharage;49.577;5.906
LU;4936;Bascharage;49.559;5.890
LU;4937;Hautcharage;49.576;5.909
LU;4938;Bascharage;49.559;5.894
LU;4939;Bascharage;49.568;5.910
LU;4940;Bascharage;49.570;5.919
LU;4941;Bascharage;49.571;5.916
LU;4942;Bascharage;49.573;5.898
LU;4943;Hautcharage;49.578;5.908
LU;4944;Bascharage;49.567;5.905
LU;4945;Bascharage;49.574;5.917
LU;4946;Bascharage;49.566;5.917
LU;4947;Bascharage;49.574;5.904
LU;4948;Bascharage;49.564;5.907
LU;4949;Hautcharage;49.578;5.909
LU;4950;Bascharage;49.562;5.898
LU;4951;Bascharage;49.560;5.924
LU;4952;Bascharage;49.566;5.916
LU;4953;Hautcharage;49.571;5.923
LU;4954;Bascharage;49.568;5.918
LU;4955;Bascharage;49.572;5.912
LU;4956;Hautcharage;49.575;5.920
LU;4957;Hautcharage;49.575;5.917
LU;4958;Bascharage;49.567;5.916
LU;4959;Bascharage;49.562;5.931
LU;4960;Clemency;49.592;5.879
LU;4961;Clemency;49.594;5.874
LU;4962;Clemency;49.596;5.871
LU;4963;Clemency;49.596;5.875
LU;4964;Clemency;49.602;5.875
LU;4965;Clemency;49.599;5.872
LU;4966;Clemency;49.597;5.883
LU;4967;Clemency;49.595;5.886
LU;4968;Schouweiler;49.579;5.957
LU;4969;Hautcharage;49.575;5.904
LU;4970;Sprinkange;49.581;5.984
LU;4971;Bettange-sur-Mess;49.571;5.995
LU;4972;Dippach;49.588;5.978
LU;4973;Dippach;49.588;5.990
LU;4974;Dippach;49.588;5.986
LU;4975;Bettange-sur-Mess;49.575;5.987
LU;4976;Bettange-sur-Mess;49.574;5.981
LU;4977;Bettange-sur-Mess;49.574;5.985
LU;4978;Fingig;49.603;5.900
LU;4979;Fingig;49.602;5.904
LU;4980;Reckange-sur-Mess;49.564;6.007
LU;4981;Reckange-sur-Mess;49.562;6.011
LU;4982;Reckange-sur-Mess;49.563;6.012
LU;4984;Soleuvre;49.535;5.921
LU;4985;Sanem;49.547;5.931
LU;4986;Sanem;49.548;5.931
LU;4987;Sanem;49.549;5.928
LU;4988;Sanem;49.548;5.925
LU;4989;Sanem;49.547;5.921
LU;4990;Sanem;49.546;5.924
LU;4991;Sanem;49.541;5.914
LU;4992;Sanem;49.545;5.928
LU;4993;Sanem;49.551;5.934
LU;4994;Sprinkange;49.584;5.962
LU;4995;Schouweiler;49.579;5.950
LU;4996;Schouweiler;49.581;5.955
LU;4997;Schouweiler;49.586;5.955
LU;4998;Sprinkange;49.582;5.964
LU;4999;Sprinkange;49.579;5.961
LU;5201;Sandweiler;49.617;6.226
LU;5211;Sandweiler;49.618;6.214
LU;5212;Sandweiler;49.621;6.210
LU;5213;Sandweiler;49.617;6.213
LU;5214;Sandweiler;49.619;6.219
LU;5215;Sandweiler;49.614;6.221
LU;5216;Sandweiler;49.619;6.220
LU;5217;Sandweiler;49.615;6.226
LU;5218;Sandweiler;49.612;6.215
LU;5219;Sandweiler;49.614;6.210
LU;5220;Sandweiler;49.616;6.215
LU;5221;Sandweiler;49.614;6.208
LU;5222;Sandweiler;49.613;6.224
LU;5230;Sandweiler;49.616;6.209
LU;5231;Sandweiler;49.614;6.216
LU;5232;Sandweiler;49.615;6.214
LU;5233;Sandweiler;49.617;6.220
LU;5234;Sandweiler;49.621;6.211
LU;5236;Sandweiler;49.612;6.230
LU;5237;Sandweiler;49.614;6.214
LU;5238;Sandweiler;49.612;6.213
LU;5239;Sandweiler;49.615;6.212
LU;5240;Sandweiler;49.617;6.218
LU;5241;Sandweiler;49.615;6.224
LU;5243;Sandweiler;49.617;6.225
LU;5244;Sandweiler;49.617;6.214
LU;5250;Sandweiler;49.612;6.228
LU;5251;Sandweiler;49.613;6.210
LU;5252;Sandweiler;49.617;6.223
LU;5253;Sandweiler;49.622;6.217
LU;5254;Sandweiler;49.619;6.222
LU;5255;Sandweiler;49.615;6.216
LU;5256;Sandweiler;49.617;6.221
LU;5280;Itzig;49.604;6.203
LU;5290;Neuhaeusgen;49.624;6.238
LU;5291;Neuhaeusgen;49.625;6.233
LU;5299;Schrassig;49.608;6.245
LU;5310;Contern;49.587;6.230
LU;5312;Contern;49.588;6.226
LU;5313;Contern;49.587;6.226
LU;5314;Contern;49.586;6.223
LU;5315;Contern;49.594;6.212
LU;5316;Contern;49.582;6.223
LU;5317;Contern;49.583;6.219
LU;5318;Contern;49.580;6.221
LU;5320;Contern;49.584;6.231
LU;5322;Contern;49.583;6.229
LU;5324;Contern;49.599;6.233
LU;5326;Contern;49.595;6.221
LU;5328;Medingen;49.575;6.248
LU;5330;Moutfort;49.587;6.260
LU;5331;Moutfort;49.595;6.250
LU;5332;Moutfort;49.587;6.246
LU;5333;Moutfort;49.589;6.260
LU;5334;Moutfort;49.585;6.264
LU;5335;Moutfort;49.586;6.257
LU;5336;Moutfort;49.587;6.252
LU;5337;Moutfort;49.586;6.262
LU;5339;Moutfort;49.588;6.250
LU;5340;Moutfort;49.588;6.248
LU;5341;Moutfort;49.589;6.248
LU;5342;Schuttrange;49.618;6.259
LU;5351;Oetrange;49.600;6.256
LU;5352;Oetrange;49.600;6.251
LU;5353;Canach;49.602;6.274
LU;5355;Oetrange;49.598;6.260
LU;5359;Schuttrange;49.618;6.259
LU;5360;Schrassig;49.609;6.258
LU;5361;Schrassig;49.615;6.258
LU;5362;Schrassig;49.611;6.253
LU;5363;Schrassig;49.615;6.255
LU;5364;Schrassig;49.615;6.257
LU;5365;Munsbach;49.641;6.272
LU;5366;Munsbach;49.631;6.268
LU;5367;Schuttrange;49.622;6.266
LU;5368;Schuttrange;49.620;6.269
LU;5369;Schuttrange;49.620;6.274
LU;5370;Schuttrange;49.622;6.274
LU;5371;Schuttrange;49.621;6.262
LU;5372;Munsbach;49.626;6.267
LU;5373;Schuttrange;49.618;6.263
LU;5374;Munsbach;49.632;6.262
LU;5375;Schuttrange;49.623;6.266
LU;5376;Munsbach;49.631;6.273
LU;5377;Uebersyren;49.631;6.277
LU;5378;Uebersyren;49.632;6.274
LU;5380;Uebersyren;49.633;6.280
LU;5381;Schuttrange;49.621;6.264
LU;5401;Ahn;49.628;6.422
LU;5402;Assel;49.555;6.315
LU;5403;Bech-Kleinmacher;49.533;6.354
LU;5404;Bech-Kleinmacher;49.529;6.353
LU;5405;Bech-Kleinmacher;49.530;6.355
LU;5407;Bous;49.556;6.326
LU;5408;Bous;49.555;6.331
LU;5410;Beyren;49.630;6.336
LU;5411;Canach;49.609;6.322
LU;5412;Canach;49.598;6.316
LU;5413;Canach;49.606;6.320
LU;5414;Canach;49.612;6.327
LU;5415;Canach;49.608;6.324
LU;5416;Ehnen;49.599;6.382
LU;5417;Ehnen;49.602;6.387
LU;5418;Ehnen;49.602;6.385
LU;5419;Ehnen;49.603;6.387
LU;5420;Bech-Kleinmacher;49.532;6.338
LU;5421;Welfrange;49.541;6.318
LU;5422;Erpeldange;49.541;6.329
LU;5423;Ersange;49.576;6.276
LU;5424;Gostingen;49.620;6.355
LU;5425;Gostingen;49.621;6.353
LU;5426;Greiveldange;49.586;6.358
LU;5427;Greiveldange;49.587;6.366
LU;5429;Huettermuehle;49.587;6.374
LU;5430;Lenningen;49.601;6.368
LU;5431;Lenningen;49.602;6.366
LU;5432;Kapenacker;49.638;6.355
LU;5433;Niederdonven;49.635;6.402
LU;5434;Niederdonven;49.637;6.407
LU;5435;Oberdonven;49.650;6.399
LU;5439;Remerschen;49.481;6.365
LU;5440;Remerschen;49.489;6.353
LU;5441;Remerschen;49.487;6.351
LU;5442;Roedt;49.570;6.284
LU;5443;Rolling;49.550;6.316
LU;5444;Schengen;49.469;6.359
LU;5445;Schengen;49.472;6.364
LU;5446;Schengen;49.470;6.362
LU;5447;Schwebsingen;49.511;6.357
LU;5450;Stadtbredimus;49.565;6.366
LU;5451;Stadtbredimus;49.563;6.362
LU;5460;Trintange;49.571;6.280
LU;5465;Waldbredimus;49.556;6.287
LU;5466;Waldbredimus;49.558;6.292
LU;5470;Wellenstein;49.524;6.340
LU;5471;Wellenstein;49.525;6.342
LU;5480;Wormeldange;49.609;6.404
LU;5481;Wormeldange;49.610;6.405
LU;5482;Wormeldange;49.613;6.406
LU;5483;Wormeldange;49.612;6.405
LU;5485;Wormeldange-Haut;49.611;6.399
LU;5488;Ehnen;49.604;6.392
LU;5489;Ehnen;49.602;6.391
LU;5495;Wintrange;49.501;6.351
LU;5499;Dreiborn;49.622;6.396
LU;5501;Remich;49.548;6.369
LU;5511;Remich;49.553;6.378
LU;5512;Remich;49.551;6.376
LU;5513;Remich;49.547;6.360
LU;5514;Remich;49.554;6.376
LU;5515;Remich;49.548;6.364
LU;5516;Remich;49.554;6.378
LU;5517;Remich;49.553;6.376
LU;5518;Remich;49.552;6.378
LU;5519;Remich;49.544;6.369
LU;5520;Remich;49.546;6.368
LU;5521;Remich;49.548;6.373
LU;5522;Remich;49.544;6.367
LU;5523;Remich;49.546;6.368
LU;5530;Remich;49.545;6.364
LU;5531;Remich;49.547;6.360
LU;5532;Remich;49.545;6.367
LU;5533;Remich;49.545;6.371
LU;5534;Remich;49.545;6.369
LU;5535;Remich;49.544;6.367
LU;5536;Remich;49.546;6.367
LU;5537;Remich;49.542;6.364
LU;5538;Remich;49.546;6.365
LU;5539;Remich;49.547;6.362
LU;5540;Remich;49.546;6.364
LU;5544;Remich;49.548;6.356
LU;5548;Remich;49.545;6.359
LU;5549;Remich;49.541;6.365
LU;5550;Remich;49.543;6.366
LU;5551;Remich;49.546;6.357
LU;5552;Remich;49.544;6.358
LU;5553;Remich;49.543;6.367
LU;5554;Remich;49.545;6.370
LU;5555;Remich;49.544;6.368
LU;5556;Remich;49.547;6.368
LU;5557;Remich;49.545;6.370
LU;5558;Remich;49.554;6.377
LU;5559;Remich;49.544;6.369
LU;5560;Remich;49.544;6.367
LU;5561;Remich;49.548;6.366
LU;5570;Remich;49.552;6.378
LU;5571;Remich;49.555;6.376
LU;5572;Remich;49.544;6.366
LU;5573;Remich;49.545;6.362
LU;5574;Remich;49.541;6.358
LU;5575;Remich;49.548;6.369
LU;5576;Remich;49.543;6.360
LU;5577;Remich;49.546;6.371
LU;5601;Mondorf-les-Bains;49.506;6.271
LU;5602;Mondorf-les-Bains;49.506;6.271
LU;5610;Mondorf-les-Bains;49.503;6.280
LU;5611;Mondorf-les-Bains;49.506;6.272
LU;5612;Mondorf-les-Bains;49.505;6.275
LU;5613;Mondorf-les-Bains;49.512;6.277
LU;5614;Mondorf-les-Bains;49.507;6.285
LU;5615;Mondorf-les-Bains;49.505;6.271
LU;5616;Mondorf-les-Bains;49.503;6.285
LU;5617;Mondorf-les-Bains;49.511;6.280
LU;5618;Mondorf-les-Bains;49.508;6.281
LU;5619;Mondorf-les-Bains;49.508;6.274
LU;5620;Mondorf-les-Bains;49.508;6.286
LU;5626;Mondorf-les-Bains;49.507;6.277
LU;5627;Mondorf-les-Bains;49.505;6.276
LU;5628;Mondorf-les-Bains;49.505;6.277
LU;5629;Mondorf-les-Bains;49.507;6.277
LU;5630;Mondorf-les-Bains;49.505;6.281
LU;5631;Mondorf-les-Bains;49.507;6.285
LU;5632;Mondorf-les-Bains;49.510;6.273
LU;5633;Mondorf-les-Bains;49.506;6.271
LU;5634;Mondorf-les-Bains;49.505;6.267
LU;5635;Mondorf-les-Bains;49.505;6.285
LU;5636;Mondorf-les-Bains;49.507;6.286
LU;5637;Mondorf-les-Bains;49.506;6.271
LU;5638;Mondorf-les-Bains;49.505;6.267
LU;5639;Mondorf-les-Bains;49.508;6.273
LU;5640;Mondorf-les-Bains;49.505;6.290
LU;5650;Mondorf-les-Bains;49.507;6.282
LU;5651;Mondorf-les-Bains;49.511;6.282
LU;5652;Mondorf-les-Bains;49.507;6.288
LU;5653;Mondorf-les-Bains;49.513;6.280
LU;5654;Mondorf-les-Bains;49.510;6.283
LU;5655;Mondorf-les-Bains;49.504;6.271
LU;5656;Mondorf-les-Bains;49.505;6.271
LU;5657;Mondorf-les-Bains;49.510;6.278
LU;5658;Mondorf-les-Bains;49.505;6.270
LU;5659;Mondorf-les-Bains;49.500;6.287
LU;5670;Altwies;49.509;6.255
LU;5671;Altwies;49.512;6.256
LU;5675;Burmerange;49.485;6.322
LU;5680;Dalheim;49.544;6.258
LU;5681;Dalheim;49.545;6.256
LU;5682;Dalheim;49.544;6.259
LU;5683;Dalheim;49.546;6.258
LU;5684;Dalheim;49.548;6.262
LU;5685;Dalheim;49.542;6.263
LU;5686;Dalheim;49.542;6.259
LU;5687;Dalheim;49.541;6.260
LU;5690;Ellange;49.520;6.298
LU;5691;Ellange;49.513;6.302
LU;5692;Elvange;49.505;6.316
LU;5693;Elvange;49.503;6.315
LU;5695;Emerange;49.487;6.290
LU;5698;Welfrange;49.540;6.286
LU;5710;Aspelt;49.524;6.224
LU;5711;Aspelt;49.522;6.229
LU;5712;Aspelt;49.522;6.222
LU;5713;Aspelt;49.521;6.221
LU;5714;Aspelt;49.523;6.231
LU;5716;Aspelt;49.523;6.226
LU;5717;Aspelt;49.523;6.228
LU;5718;Aspelt;49.521;6.224
LU;5719;Aspelt;49.524;6.228
LU;5720;Aspelt;49.518;6.225
LU;5721;Aspelt;49.525;6.225
LU;5722;Aspelt;49.523;6.216
LU;5723;Aspelt;49.520;6.223
LU;5730;Aspelt;49.519;6.233
LU;5740;Filsdorf;49.534;6.246
LU;5741;Filsdorf;49.533;6.247
LU;5750;Frisange;49.516;6.194
LU;5751;Frisange;49.511;6.190
LU;5752;Frisange;49.521;6.187
LU;5753;Frisange;49.514;6.186
LU;5754;Frisange;49.518;6.191
LU;5755;Frisange;49.517;6.186
LU;5756;Frisange;49.512;6.188
LU;5760;Hassel;49.550;6.204
LU;5761;Hassel;49.550;6.211
LU;5762;Hassel;49.553;6.206
LU;5770;Weiler-la-Tour;49.541;6.196
LU;5771;Weiler-la-Tour;49.543;6.176
LU;5772;Weiler-la-Tour;49.544;6.202
LU;5773;Weiler-la-Tour;49.534;6.181
LU;5774;Weiler-la-Tour;49.547;6.202
LU;5775;Weiler-la-Tour;49.544;6.204
LU;5776;Weiler-la-Tour;49.546;6.205
LU;5801;Hesperange;49.573;6.145
LU;5808;Fentange;49.564;6.150
LU;5809;Hesperange;49.573;6.145
LU;5810;Hesperange;49.571;6.152
LU;5811;Fentange;49.565;6.152
LU;5812;Hesperange;49.574;6.156
LU;5813;Fentange;49.572;6.143
LU;5814;Fentange;49.567;6.154
LU;5815;Alzingen;49.569;6.160
LU;5816;Hesperange;49.573;6.154
LU;5817;Fentange;49.571;6.144
LU;5818;Alzingen;49.567;6.165
LU;5819;Alzingen;49.568;6.162
LU;5820;Fentange;49.569;6.153
LU;5821;Howald;49.583;6.147
LU;5822;Hesperange;49.573;6.146
LU;5823;Fentange;49.566;6.150
LU;5824;Alzingen;49.572;6.165
LU;5825;Fentange;49.568;6.150
LU;5826;Fentange;49.572;6.147
LU;5828;Fentange;49.569;6.153
LU;5829;Alzingen;49.565;6.163
LU;5830;Alzingen;49.572;6.163
LU;5831;Hesperange;49.577;6.161
LU;5832;Fentange;49.571;6.140
LU;5833;Alzingen;49.572;6.165
LU;5834;Hesperange;49.573;6.148
LU;5835;Alzingen;49.564;6.162
LU;5836;Alzingen;49.566;6.161
LU;5837;Fentange;49.569;6.149
LU;5838;Fentange;49.569;6.150
LU;5839;Fentange;49.570;6.149
LU;5840;Hesperange;49.571;6.153
LU;5841;Hesperange;49.571;6.153
LU;5842;Hesperange;49.570;6.152
LU;5843;Fentange;49.567;6.152
LU;5844;Alzingen;49.573;6.171
LU;5846;Fentange;49.562;6.148
LU;5850;Howald;49.585;6.146
LU;5852;Hesperange;49.575;6.161
LU;5853;Fentange;49.570;6.147
LU;5854;Alzingen;49.569;6.170
LU;5855;Hesperange;49.580;6.162
LU;5856;Hesperange;49.573;6.151
LU;5859;Hesperange;49.578;6.162
LU;5860;Hesperange;49.572;6.161
LU;5861;Fentange;49.569;6.154
LU;5862;Fentange;49.571;6.148
LU;5863;Alzingen;49.574;6.162
LU;5864;Fentange;49.564;6.148
LU;5865;Alzingen;49.562;6.163
LU;5866;Hesperange;49.580;6.151
LU;5867;Fentange;49.571;6.143
LU;5868;Alzingen;49.567;6.163
LU;5869;Alzingen;49.569;6.166
LU;5870;Alzingen;49.568;6.164
LU;5871;Alzingen;49.569;6.172
LU;5872;Alzingen;49.574;6.165
LU;5873;Alzingen;49.573;6.166
LU;5874;Hesperange;49.573;6.147
LU;5875;Alzingen;49.569;6.167
LU;5876;Hesperange;49.573;6.150
LU;5878;Hesperange;49.573;6.152
LU;5880;Hesperange;49.573;6.149
LU;5884;Howald;49.579;6.151
LU;5885;Howald;49.581;6.150
LU;5886;Alzingen;49.571;6.159
LU;5887;Alzingen;49.570;6.161
LU;5888;Alzingen;49.561;6.165
LU;5889;Fentange;49.566;6.155
LU;5890;Alzingen;49.572;6.162
LU;5891;Fentange;49.567;6.154
LU;5892;Alzingen;49.574;6.165
LU;5893;Hesperange;49.573;6.149
LU;5894;Alzingen;49.571;6.162
LU;5895;Alzingen;49.571;6.166
LU;5896;Alzingen;49.572;6.166
LU;5898;Syren;49.567;6.227
LU;5899;Syren;49.563;6.220
LU;5940;Hesperange;49.577;6.160
LU;5942;Itzig;49.584;6.167
LU;5943;Itzig;49.584;6.166
LU;5950;Itzig;49.589;6.172
LU;5951;Itzig;49.589;6.171
LU;5952;Itzig;49.586;6.171
LU;5953;Itzig;49.587;6.176
LU;5954;Itzig;49.587;6.170
LU;5955;Itzig;49.585;6.176
LU;5956;Itzig;49.586;6.170
LU;5957;Itzig;49.588;6.169
LU;5958;Itzig;49.584;6.169
LU;5959;Itzig;49.583;6.169
LU;5960;Itzig;49.588;6.168
LU;5961;Itzig;49.587;6.178
LU;5962;Itzig;49.587;6.172
LU;5963;Itzig;49.585;6.174
LU;5964;Itzig;49.587;6.178
LU;5969;Itzig;49.587;6.170
LU;5970;Itzig;49.587;6.168
LU;5971;Itzig;49.587;6.173
LU;5972;Itzig;49.585;6.173
LU;5973;Itzig;49.586;6.168
LU;5974;Itzig;49.589;6.174
LU;5975;Itzig;49.586;6.179
LU;5976;Itzig;49.588;6.173
LU;5977;Itzig;49.589;6.170
LU;5978;Itzig;49.587;6.178
LU;6101;Junglinster;49.710;6.248
LU;6111;Junglinster;49.704;6.247
LU;6112;Junglinster;49.716;6.246
LU;6113;Junglinster;49.709;6.246
LU;6114;Junglinster;49.715;6.261
LU;6115;Junglinster;49.708;6.248
LU;6116;Junglinster;49.715;6.243
LU;6117;Junglinster;49.709;6.254
LU;6118;Junglinster;49.718;6.248
LU;6119;Junglinster;49.716;6.243
LU;6120;Junglinster;49.717;6.248
LU;6121;Junglinster;49.707;6.251
LU;6122;Junglinster;49.700;6.250
LU;6123;Junglinster;49.712;6.260
LU;6124;Junglinster;49.715;6.262
LU;6125;Junglinster;49.717;6.268
LU;6129;Junglinster;49.710;6.253
LU;6130;Junglinster;49.709;6.250
LU;6131;Junglinster;49.707;6.253
LU;6132;Junglinster;49.710;6.248
LU;6133;Junglinster;49.713;6.245
LU;6134;Junglinster;49.711;6.250
LU;6135;Junglinster;49.711;6.255
LU;6136;Junglinster;49.713;6.262
LU;6137;Junglinster;49.717;6.253
LU;6138;Junglinster;49.717;6.250
LU;6139;Junglinster;49.706;6.246
LU;6140;Junglinster;49.714;6.254
LU;6141;Junglinster;49.722;6.264
LU;6142;Junglinster;49.712;6.249
LU;6143;Junglinster;49.711;6.247
LU;6144;Junglinster;49.712;6.251
LU;6145;Junglinster;49.714;6.244
LU;6146;Junglinster;49.708;6.252
LU;6147;Junglinster;49.715;6.240
LU;6148;Junglinster;49.715;6.247
LU;6149;Junglinster;49.717;6.250
LU;6150;Altlinster;49.722;6.217
LU;6155;Weyer;49.728;6.195
LU;6160;Bourglinster;49.707;6.220
LU;6161;Bourglinster;49.703;6.220
LU;6162;Bourglinster;49.704;6.214
LU;6163;Bourglinster;49.707;6.217
LU;6165;Ernster;49.681;6.249
LU;6166;Ernster;49.680;6.245
LU;6169;Eschweiler;49.717;6.311
LU;6170;Godbrange;49.734;6.232
LU;6171;Godbrange;49.736;6.229
LU;6175;Schiltzberg;49.739;6.221
LU;6180;Gonderange;49.693;6.248
LU;6181;Gonderange;49.692;6.240
LU;6182;Gonderange;49.696;6.245
LU;6183;Gonderange;49.693;6.245
LU;6184;Gonderange;49.692;6.245
LU;6185;Gonderange;49.691;6.244
LU;6186;Gonderange;49.695;6.248
LU;6187;Gonderange;49.691;6.254
LU;6188;Gonderange;49.695;6.240
LU;6189;Gonderange;49.692;6.255
LU;6190;Gonderange;49.696;6.244
LU;6195;Imbringen;49.700;6.194
LU;6196;Eisenborn;49.691;6.184
LU;6197;Eisenborn;49.692;6.183
LU;6210;Consdorf;49.776;6.339
LU;6211;Consdorf;49.778;6.336
LU;6212;Consdorf;49.780;6.343
LU;6213;Consdorf;49.783;6.339
LU;6214;Consdorf;49.793;6.351
LU;6215;Consdorf;49.777;6.338
LU;6216;Consdorf;49.776;6.339
LU;6225;Altrier;49.754;6.320
LU;6230;Bech;49.752;6.360
LU;6231;Bech;49.754;6.381
LU;6235;Beidweiler;49.729;6.301
LU;6238;Breidweiler;49.777;6.305
LU;6239;Colbette;49.766;6.293
LU;6240;Graulinster;49.739;6.287
LU;6243;Hemstal;49.741;6.335
LU;6245;Mullerthal;49.790;6.307
LU;6246;Rippig;49.741;6.317
LU;6250;Consdorf;49.786;6.361
LU;6251;Geyershof;49.772;6.375
LU;6252;Wolper;49.764;6.353
LU;6255;Zittig;49.745;6.345
LU;6310;Beaufort;49.837;6.290
LU;6311;Beaufort;49.847;6.280
LU;6312;Beaufort;49.844;6.276
LU;6313;Beaufort;49.837;6.287
LU;6314;Beaufort;49.833;6.290
LU;6315;Beaufort;49.833;6.295
LU;6316;Beaufort;49.845;6.271
LU;6340;Bigelbach;49.860;6.288
LU;6350;Dillingen;49.850;6.318
LU;6360;Grundhof;49.832;6.329
LU;6370;Haller;49.819;6.281
LU;6380;Ermsdorf;49.816;6.254
LU;6401;Echternach;49.820;6.398
LU;6402;Echternach;49.820;6.398
LU;6408;Echternach;49.820;6.398
LU;6409;Echternach;49.820;6.398
LU;6410;Echternach;49.806;6.430
LU;6411;Echternach;49.808;6.429
LU;6412;Echternach;49.804;6.432
LU;6413;Echternach;49.799;6.456
LU;6414;Echternach;49.810;6.428
LU;6415;Echternach;49.811;6.420
LU;6416;Echternach;49.811;6.419
LU;6417;Echternach;49.813;6.417
LU;6418;Echternach;49.810;6.422
LU;6419;Echternach;49.808;6.416
LU;6420;Echternach;49.813;6.415
LU;6421;Echternach;49.812;6.423
LU;6422;Echternach;49.812;6.422
LU;6423;Echternach;49.812;6.422
LU;6430;Echternach;49.817;6.409
LU;6431;Echternach;49.812;6.423
LU;6432;Echternach;49.808;6.431
LU;6433;Echternach;49.808;6.412
LU;6434;Echternach;49.812;6.417
LU;6435;Echternach;49.808;6.419
LU;6436;Echternach;49.813;6.421
LU;6437;Echternach;49.815;6.416
LU;6438;Echternach;49.813;6.419
LU;6439;Echternach;49.815;6.420
LU;6440;Echternach;49.814;6.418
LU;6441;Echternach;49.810;6.424
LU;6442;Echternach;49.806;6.416
LU;6443;Echternach;49.816;6.419
LU;6445;Echternach;49.807;6.420
LU;6446;Echternach;49.813;6.420
LU;6447;Echternach;49.811;6.424
LU;6448;Echternach;49.811;6.423
LU;6449;Echternach;49.807;6.422
LU;6450;Echternach;49.810;6.415
LU;6451;Echternach;49.800;6.453
LU;6452;Echternach;49.805;6.430
LU;6453;Echternach;49.809;6.410
LU;6454;Echternach;49.800;6.454
LU;6455;Echternach;49.811;6.419
LU;6460;Echternach;49.813;6.420
LU;6461;Echternach;49.812;6.421
LU;6462;Echternach;49.812;6.425
LU;6463;Echternach;49.813;6.417
LU;6464;Echternach;49.814;6.420
LU;6465;Echternach;49.809;6.432
LU;6466;Echternach;49.807;6.421
LU;6467;Echternach;49.813;6.418
LU;6468;Echternach;49.805;6.444
LU;6469;Echternach;49.807;6.430
LU;6470;Echternach;49.812;6.422
LU;6471;Echternach;49.813;6.424
LU;6472;Echternach;49.806;6.395
LU;6473;Echternach;49.805;6.402
LU;6474;Echternach;49.808;6.428
LU;6475;Echternach;49.809;6.415
LU;6476;Echternach;49.811;6.425
LU;6477;Echternach;49.810;6.421
LU;6478;Echternach;49.806;6.411
LU;6479;Echternach;49.806;6.415
LU;6480;Echternach;49.814;6.419
LU;6481;Echternach;49.811;6.421
LU;6482;Echternach;49.812;6.418
LU;6483;Echternach;49.810;6.413
LU;6484;Echternach;49.812;6.424
LU;6485;Echternach;49.812;6.420
LU;6486;Echternach;49.814;6.421
LU;6488;Echternach;49.807;6.404
LU;6490;Echternach;49.809;6.428
LU;6491;Echternach;49.813;6.424
LU;6492;Echternach;49.809;6.423
LU;6493;Echternach;49.812;6.418
LU;6494;Echternach;49.809;6.432
LU;6495;Echternach;49.816;6.411
LU;6496;Echternach;49.812;6.412
LU;6497;Echternach;49.801;6.451
LU;6499;Echternach;49.813;6.420
LU;6550;Berdorf;49.822;6.348
LU;6551;Berdorf;49.817;6.346
LU;6552;Berdorf;49.826;6.353
LU;6553;Berdorf;49.822;6.347
LU;6555;Bollendorf-Pont;49.850;6.356
LU;6557;Dickweiler;49.784;6.471
LU;6558;Rosport;49.788;6.494
LU;6559;Girst;49.773;6.500
LU;6560;Hinkel;49.783;6.514
LU;6562;Berdorf;49.809;6.392
LU;6570;Osweiler;49.786;6.441
LU;6571;Osweiler;49.786;6.445
LU;6572;Osweiler;49.788;6.431
LU;6579;Rosport;49.807;6.502
LU;6580;Rosport;49.807;6.503
LU;6581;Rosport;49.804;6.506
LU;6582;Rosport;49.804;6.501
LU;6583;Rosport;49.809;6.499
LU;6585;Steinheim;49.819;6.478
LU;6586;Steinheim;49.819;6.472
LU;6587;Steinheim;49.817;6.477
LU;6590;Weilerbach;49.837;6.379
LU;6601;Wasserbillig;49.715;6.502
LU;6610;Wasserbillig;49.716;6.497
LU;6611;Wasserbillig;49.718;6.499
LU;6612;Wasserbillig;49.714;6.503
LU;6613;Wasserbillig;49.715;6.502
LU;6614;Wasserbillig;49.716;6.497
LU;6615;Wasserbillig;49.717;6.497
LU;6616;Wasserbillig;49.714;6.497
LU;6617;Wasserbillig;49.717;6.500
LU;6618;Wasserbillig;49.713;6.494
LU;6619;Wasserbillig;49.712;6.491
LU;6620;Wasserbillig;49.712;6.492
LU;6621;Wasserbillig;49.711;6.490
LU;6622;Wasserbillig;49.717;6.498
LU;6623;Wasserbillig;49.715;6.492
LU;6624;Wasserbillig;49.719;6.498
LU;6630;Wasserbillig;49.714;6.502
LU;6631;Wasserbillig;49.717;6.498
LU;6632;Wasserbillig;49.715;6.502
LU;6633;Wasserbillig;49.712;6.495
LU;6634;Wasserbillig;49.712;6.493
LU;6635;Wasserbillig;49.715;6.500
LU;6636;Wasserbillig;49.714;6.493
LU;6637;Wasserbillig;49.711;6.497
LU;6638;Wasserbillig;49.714;6.503
LU;6645;Wasserbillig;49.716;6.503
LU;6646;Wasserbillig;49.715;6.504
LU;6647;Wasserbillig;49.715;6.496
LU;6648;Wasserbillig;49.715;6.504
LU;6649;Wasserbillig;49.715;6.506
LU;6650;Wasserbillig;49.717;6.496
LU;6651;Wasserbillig;49.715;6.498
LU;6655;Wasserbillig;49.727;6.491
LU;6660;Born;49.759;6.511
LU;6661;Born;49.759;6.509
LU;6663;Boursdorf;49.765;6.478
LU;6665;Herborn;49.747;6.428
LU;6666;Givenich;49.748;6.480
LU;6669;Mertert;49.703;6.484
LU;6670;Mertert;49.701;6.483
LU;6671;Mertert;49.703;6.482
LU;6672;Mertert;49.705;6.488
LU;6673;Mertert;49.702;6.481
LU;6674;Mertert;49.704;6.476
LU;6675;Mertert;49.706;6.476
LU;6676;Mertert;49.706;6.484
LU;6677;Mertert;49.709;6.487
LU;6678;Mertert;49.705;6.479
LU;6679;Mertert;49.707;6.485
LU;6680;Mertert;49.701;6.482
LU;6681;Mertert;49.705;6.476
LU;6682;Mertert;49.708;6.480
LU;6683;Mertert;49.704;6.488
LU;6684;Mertert;49.702;6.479
LU;6685;Mertert;49.700;6.480
LU;6686;Mertert;49.709;6.489
LU;6687;Mertert;49.705;6.479
LU;6688;Mertert;49.698;6.471
LU;6689;Mertert;49.708;6.460
LU;6690;Moersdorf;49.745;6.501
LU;6691;Moersdorf;49.744;6.499
LU;6692;Moersdorf;49.742;6.500
LU;6693;Mertert;49.705;6.483
LU;6695;Mompach;49.752;6.464
LU;6701;Grevenmacher;49.678;6.442
LU;6711;Grevenmacher;49.679;6.439
LU;6712;Grevenmacher;49.678;6.442
LU;6713;Grevenmacher;49.678;6.443
LU;6714;Grevenmacher;49.680;6.441
LU;6715;Grevenmacher;49.683;6.438
LU;6716;Grevenmacher;49.679;6.443
LU;6717;Grevenmacher;49.680;6.442
LU;6718;Grevenmacher;49.683;6.444
LU;6719;Grevenmacher;49.681;6.444
LU;6720;Grevenmacher;49.678;6.441
LU;6721;Grevenmacher;49.678;6.441
LU;6722;Grevenmacher;49.682;6.443
LU;6723;Grevenmacher;49.677;6.439
LU;6724;Grevenmacher;49.676;6.437
LU;6725;Grevenmacher;49.688;6.448
LU;6726;Grevenmacher;49.688;6.446
LU;6730;Grevenmacher;49.679;6.442
LU;6731;Grevenmacher;49.680;6.446
LU;6732;Grevenmacher;49.675;6.437
LU;6733;Grevenmacher;49.679;6.440
LU;6734;Grevenmacher;49.681;6.437
LU;6735;Grevenmacher;49.680;6.445
LU;6736;Grevenmacher;49.684;6.440
LU;6737;Grevenmacher;49.680;6.441
LU;6738;Grevenmacher;49.677;6.439
LU;6739;Grevenmacher;49.679;6.435
LU;6740;Grevenmacher;49.681;6.449
LU;6741;Grevenmacher;49.679;6.440
LU;6742;Grevenmacher;49.679;6.442
LU;6743;Grevenmacher;49.678;6.439
LU;6744;Grevenmacher;49.678;6.439
LU;6745;Grevenmacher;49.680;6.443
LU;6750;Grevenmacher;49.679;6.439
LU;6751;Grevenmacher;49.686;6.446
LU;6752;Grevenmacher;49.679;6.441
LU;6753;Grevenmacher;49.672;6.432
LU;6754;Grevenmacher;49.687;6.442
LU;6755;Grevenmacher;49.679;6.442
LU;6756;Grevenmacher;49.678;6.441
LU;6757;Grevenmacher;49.679;6.445
LU;6758;Grevenmacher;49.678;6.444
LU;6759;Grevenmacher;49.679;6.441
LU;6760;Grevenmacher;49.685;6.443
LU;6761;Grevenmacher;49.679;6.443
LU;6762;Grevenmacher;49.677;6.442
LU;6763;Grevenmacher;49.679;6.446
LU;6764;Grevenmacher;49.675;6.439
LU;6765;Grevenmacher;49.675;6.435
LU;6770;Grevenmacher;49.680;6.443
LU;6771;Grevenmacher;49.677;6.437
LU;6772;Grevenmacher;49.676;6.438
LU;6773;Grevenmacher;49.677;6.442
LU;6774;Grevenmacher;49.678;6.441
LU;6775;Grevenmacher;49.678;6.441
LU;6776;Wecker;49.682;6.395
LU;6777;Grevenmacher;49.680;6.442
LU;6778;Grevenmacher;49.676;6.440
LU;6779;Grevenmacher;49.680;6.442
LU;6780;Grevenmacher;49.682;6.444
LU;6781;Grevenmacher;49.679;6.445
LU;6782;Grevenmacher;49.678;6.440
LU;6783;Grevenmacher;49.684;6.446
LU;6784;Grevenmacher;49.684;6.447
LU;6785;Grevenmacher;49.684;6.445
LU;6786;Grevenmacher;49.684;6.444
LU;6790;Grevenmacher;49.681;6.440
LU;6791;Grevenmacher;49.678;6.442
LU;6792;Grevenmacher;49.678;6.443
LU;6793;Grevenmacher;49.681;6.446
LU;6794;Grevenmacher;49.678;6.444
LU;6795;Grevenmacher;49.682;6.437
LU;6796;Grevenmacher;49.685;6.441
LU;6815;Betzdorf;49.688;6.348
LU;6830;Berbourg;49.731;6.393
LU;6831;Berbourg;49.735;6.394
LU;6832;Betzdorf;49.688;6.348
LU;6833;Biwer;49.703;6.375
LU;6834;Biwer;49.710;6.370
LU;6835;Boudler;49.720;6.353
LU;6836;Breinert;49.712;6.339
LU;6837;Brouch;49.729;6.340
LU;6838;Hagelsdorf;49.693;6.364
LU;6839;Lellig;49.721;6.436
LU;6840;Machtum;49.659;6.431
LU;6841;Machtum;49.659;6.434
LU;6842;Machtum;49.658;6.435
LU;6850;Manternach;49.708;6.424
LU;6851;Manternach;49.707;6.409
LU;6852;Wecker-Gare;49.702;6.397
LU;6858;Münschecker;49.699;6.441
LU;6868;Wecker;49.699;6.389
LU;6869;Wecker;49.695;6.388
LU;6870;Wecker;49.693;6.381
LU;6871;Wecker;49.696;6.383
LU;6880;Weydig;49.717;6.330
LU;6905;Niederanven;49.657;6.251
LU;6906;Niederanven;49.657;6.251
LU;6910;Roodt-sur-Syre;49.663;6.300
LU;6911;Roodt-sur-Syre;49.664;6.306
LU;6912;Roodt-sur-Syre;49.667;6.306
LU;6913;Roodt-sur-Syre;49.667;6.310
LU;6914;Roodt-sur-Syre;49.669;6.303
LU;6915;Roodt-sur-Syre;49.668;6.300
LU;6916;Roodt-sur-Syre;49.662;6.294
LU;6917;Roodt-sur-Syre;49.671;6.301
LU;6919;Roodt-sur-Syre;49.668;6.300
LU;6921;Roodt-sur-Syre;49.673;6.329
LU;6922;Berg;49.682;6.357
LU;6923;Berg;49.681;6.359
LU;6925;Flaxweiler;49.664;6.346
LU;6926;Flaxweiler;49.667;6.342
LU;6930;Mensdorf;49.653;6.303
LU;6931;Mensdorf;49.652;6.307
LU;6933;Mensdorf;49.658;6.302
LU;6934;Mensdorf;49.656;6.305
LU;6935;Mensdorf;49.658;6.289
LU;6939;Niederanven;49.653;6.247
LU;6940;Niederanven;49.652;6.257
LU;6941;Niederanven;49.651;6.262
LU;6942;Niederanven;49.652;6.264
LU;6943;Niederanven;49.654;6.259
LU;6944;Niederanven;49.655;6.254
LU;6945;Niederanven;49.654;6.252
LU;6946;Niederanven;49.657;6.251
LU;6947;Niederanven;49.644;6.268
LU;6948;Niederanven;49.647;6.257
LU;6950;Olingen;49.681;6.311
LU;6951;Olingen;49.681;6.318
LU;6955;Rodenbourg;49.687;6.290
LU;6956;Rodenbourg;49.687;6.291
LU;6960;Senningen;49.649;6.243
LU;6961;Senningen;49.647;6.239
LU;6962;Senningen;49.647;6.242
LU;6969;Oberanven;49.660;6.251
LU;6970;Hostert;49.657;6.237
LU;6971;Hostert;49.661;6.237
LU;6972;Rameldange;49.664;6.231
LU;6973;Rameldange;49.670;6.236
LU;6974;Rameldange;49.666;6.234
LU;6975;Rameldange;49.665;6.235
LU;6976;Oberanven;49.657;6.242
LU;6977;Oberanven;49.661;6.240
LU;6978;Hostert;49.661;6.230
LU;6979;Rameldange;49.665;6.230
LU;6980;Rameldange;49.665;6.240
LU;6981;Rameldange;49.663;6.235
LU;6982;Oberanven;49.660;6.239
LU;6985;Hostert;49.658;6.232
LU;6986;Oberanven;49.658;6.239
LU;6987;Rameldange;49.662;6.231
LU;6988;Hostert;49.660;6.234
LU;6989;Hostert;49.654;6.237
LU;6990;Hostert;49.662;6.232
LU;6991;Rameldange;49.664;6.229
LU;6992;Oberanven;49.658;6.250
LU;6995;Rameldange;49.662;6.235
LU;6996;Hostert;49.661;6.236
LU;6997;Oberanven;49.659;6.238
LU;6998;Hostert;49.656;6.231
LU;6999;Oberanven;49.653;6.244
LU;7201;Bereldange;49.655;6.118
LU;7202;Bereldange;49.655;6.118
LU;7209;Walferdange;49.656;6.131
LU;7210;Helmsange;49.663;6.131
LU;7211;Helmsange;49.661;6.139
LU;7212;Bereldange;49.649;6.124
LU;7213;Bereldange;49.655;6.126
LU;7214;Bereldange;49.651;6.121
LU;7215;Bereldange;49.653;6.118
LU;7216;Bereldange;49.658;6.126
LU;7217;Bereldange;49.655;6.123
LU;7218;Helmsange;49.658;6.139
LU;7219;Helmsange;49.659;6.141
LU;7220;Helmsange;49.662;6.133
LU;7221;Bereldange;49.655;6.119
LU;7222;Walferdange;49.656;6.134
LU;7223;Bereldange;49.656;6.126
LU;7224;Walferdange;49.655;6.133
LU;7225;Bereldange;49.654;6.117
LU;7226;Helmsange;49.657;6.135
LU;7227;Bereldange;49.655;6.118
LU;7228;Helmsange;49.662;6.135
LU;7229;Helmsange;49.661;6.138
LU;7230;Helmsange;49.660;6.140
LU;7231;Helmsange;49.664;6.135
LU;7232;Bereldange;49.651;6.124
LU;7233;Bereldange;49.656;6.129
LU;7234;Helmsange;49.659;6.143
LU;7235;Bereldange;49.655;6.118
LU;7236;Bereldange;49.654;6.116
LU;7237;Helmsange;49.666;6.139
LU;7238;Walferdange;49.654;6.138
LU;7239;Bereldange;49.650;6.123
LU;7240;Bereldange;49.655;6.127
LU;7241;Bereldange;49.651;6.128
LU;7242;Helmsange;49.662;6.137
LU;7243;Bereldange;49.652;6.125
LU;7244;Bereldange;49.652;6.116
LU;7245;Bereldange;49.650;6.130
LU;7246;Helmsange;49.666;6.132
LU;7247;Helmsange;49.662;6.135
LU;7248;Bereldange;49.651;6.122
LU;7249;Bereldange;49.658;6.123
LU;7250;Helmsange;49.661;6.139
LU;7251;Helmsange;49.660;6.139
LU;7252;Bereldange;49.655;6.117
LU;7253;Walferdange;49.657;6.137
LU;7254;Bereldange;49.660;6.126
LU;7255;Helmsange;49.666;6.139
LU;7256;Walferdange;49.658;6.132
LU;7257;Helmsange;49.668;6.133
LU;7258;Helmsange;49.662;6.138
LU;7259;Bereldange;49.658;6.120
LU;7260;Bereldange;49.662;6.125
LU;7261;Helmsange;49.663;6.139
LU;7262;Helmsange;49.661;6.141
LU;7263;Helmsange;49.667;6.132
LU;7264;Helmsange;49.668;6.136
LU;7265;Bereldange;49.659;6.122
LU;7266;Bereldange;49.659;6.124
LU;7268;Bereldange;49.657;6.117
LU;7269;Walferdange;49.655;6.133
LU;7270;Helmsange;49.664;6.131
LU;7274;Walferdange;49.656;6.136
LU;7302;Steinsel;49.680;6.122
LU;7303;Steinsel;49.670;6.117
LU;7304;Heisdorf;49.673;6.138
LU;7305;Steinsel;49.674;6.128
LU;7306;Mullendorf;49.682;6.127
LU;7307;Steinsel;49.673;6.121
LU;7308;Heisdorf;49.679;6.140
LU;7309;Steinsel;49.675;6.119
LU;7310;Heisdorf;49.668;6.139
LU;7311;Heisdorf;49.670;6.137
LU;7312;Mullendorf;49.682;6.125
LU;7313;Heisdorf;49.680;6.139
LU;7314;Heisdorf;49.674;6.141
LU;7315;Steinsel;49.678;6.123
LU;7316;Steinsel;49.677;6.123
LU;7317;Steinsel;49.678;6.126
LU;7318;Heisdorf;49.674;6.138
LU;7319;Steinsel;49.674;6.124
LU;7320;Steinsel;49.679;6.121
LU;7321;Mullendorf;49.678;6.128
LU;7322;Steinsel;49.676;6.119
LU;7323;Steinsel;49.676;6.118
LU;7324;Mullendorf;49.682;6.129
LU;7325;Heisdorf;49.674;6.138
LU;7326;Mullendorf;49.680;6.127
LU;7327;Steinsel;49.671;6.122
LU;7328;Heisdorf;49.673;6.144
LU;7329;Heisdorf;49.676;6.136
LU;7330;Heisdorf;49.673;6.137
LU;7331;Steinsel;49.674;6.120
LU;7332;Mullendorf;49.679;6.130
LU;7333;Steinsel;49.673;6.125
LU;7334;Heisdorf;49.673;6.149
LU;7335;Heisdorf;49.671;6.144
LU;7336;Steinsel;49.675;6.120
LU;7337;Heisdorf;49.677;6.135
LU;7338;Heisdorf;49.675;6.142
LU;7339;Steinsel;49.679;6.123
LU;7340;Heisdorf;49.673;6.143
LU;7341;Heisdorf;49.671;6.133
LU;7342;Heisdorf;49.675;6.143
LU;7343;Steinsel;49.671;6.117
LU;7344;Steinsel;49.668;6.115
LU;7345;Heisdorf;49.671;6.134
LU;7346;Mullendorf;49.681;6.122
LU;7347;Steinsel;49.676;6.126
LU;7348;Heisdorf;49.679;6.137
LU;7349;Heisdorf;49.671;6.134
LU;7350;Lorentzweiler;49.705;6.144
LU;7351;Helmdange;49.694;6.140
LU;7352;Helmdange;49.696;6.145
LU;7353;Lorentzweiler;49.703;6.145
LU;7354;Helmdange;49.692;6.146
LU;7355;Helmdange;49.695;6.143
LU;7356;Helmdange;49.697;6.143
LU;7357;Helmdange;49.691;6.146
LU;7358;Lorentzweiler;49.701;6.148
LU;7359;Lorentzweiler;49.700;6.139
LU;7360;Helmdange;49.692;6.144
LU;7361;Lorentzweiler;49.702;6.144
LU;7362;Bofferdange;49.690;6.144
LU;7363;Lorentzweiler;49.704;6.142
LU;7364;Bofferdange;49.691;6.139
LU;7370;Lorentzweiler;49.700;6.143
LU;7371;Helmdange;49.693;6.144
LU;7372;Lorentzweiler;49.704;6.139
LU;7373;Helmdange;49.697;6.141
LU;7374;Helmdange;49.689;6.140
LU;7375;Lorentzweiler;49.701;6.143
LU;7376;Bofferdange;49.686;6.143
LU;7377;Lorentzweiler;49.705;6.141
LU;7378;Bofferdange;49.689;6.138
LU;7379;Lorentzweiler;49.699;6.142
LU;7380;Lorentzweiler;49.702;6.148
LU;7381;Bofferdange;49.688;6.143
LU;7382;Helmdange;49.694;6.143
LU;7383;Lorentzweiler;49.702;6.150
LU;7384;Lorentzweiler;49.701;6.150
LU;7390;Blaschette;49.702;6.166
LU;7391;Blaschette;49.704;6.169
LU;7392;Blaschette;49.694;6.170
LU;7395;Hunsdorf;49.697;6.131
LU;7396;Hunsdorf;49.697;6.129
LU;7397;Hunsdorf;49.697;6.131
LU;7409;Beringen;49.770;6.151
LU;7410;Mersch;49.759;6.150
LU;7411;Ansembourg;49.705;6.054
LU;7412;Bour;49.700;6.016
LU;7414;Brouch;49.739;6.022
LU;7415;Brouch;49.742;6.038
LU;7416;Brouch;49.737;6.020
LU;7417;Brouch;49.741;6.017
LU;7418;Buschdorf;49.750;6.007
LU;7419;Brouch;49.738;6.021
LU;7420;Cruchten;49.799;6.128
LU;7421;Cruchten;49.799;6.132
LU;7423;Dondelange;49.689;6.031
LU;7424;Essingen;49.779;6.117
LU;7425;Bill;49.758;6.039
LU;7430;Fischbach;49.746;6.190
LU;7431;Oberglabach;49.789;6.152
LU;7432;Gosseldange;49.725;6.115
LU;7433;Grevenknapp;49.763;6.032
LU;7435;Hollenfels;49.713;6.049
LU;7440;Lintgen;49.723;6.125
LU;7441;Lintgen;49.725;6.131
LU;7442;Lintgen;49.721;6.128
LU;7443;Lintgen;49.723;6.132
LU;7444;Lintgen;49.722;6.132
LU;7445;Lintgen;49.722;6.127
LU;7446;Lintgen;49.721;6.127
LU;7447;Lintgen;49.722;6.134
LU;7448;Lintgen;49.721;6.124
LU;7449;Lintgen;49.723;6.129
LU;7450;Lintgen;49.718;6.126
LU;7451;Lintgen;49.718;6.128
LU;7452;Lintgen;49.720;6.138
LU;7453;Lintgen;49.724;6.127
LU;7454;Lintgen;49.721;6.134
LU;7455;Lintgen;49.721;6.127
LU;7456;Lintgen;49.722;6.136
LU;7457;Lintgen;49.719;6.127
LU;7458;Lintgen;49.716;6.129
LU;7460;Prettingen;49.717;6.119
LU;7462;Moesdorf;49.769;6.116
LU;7463;Mersch;49.763;6.107
LU;7464;Moesdorf;49.771;6.133
LU;7465;Nommern;49.794;6.175
LU;7470;Saeul;49.729;5.987
LU;7471;Saeul;49.726;5.983
LU;7473;Schoenfels;49.718;6.091
LU;7475;Schoos;49.751;6.169
LU;7480;Tuntange;49.717;6.008
LU;7481;Tuntange;49.717;6.014
LU;7482;Tuntange;49.713;6.011
LU;7501;Mersch;49.745;6.100
LU;7502;Mersch;49.745;6.100
LU;7511;Rollingen;49.744;6.117
LU;7512;Mersch;49.745;6.093
LU;7513;Mersch;49.752;6.099
LU;7514;Mersch;49.746;6.097
LU;7515;Mersch;49.746;6.099
LU;7516;Rollingen;49.739;6.117
LU;7517;Mersch;49.753;6.106
LU;7518;Rollingen;49.742;6.115
LU;7519;Mersch;49.753;6.108
LU;7520;Mersch;49.749;6.105
LU;7521;Mersch;49.755;6.095
LU;7522;Mersch;49.744;6.094
LU;7523;Mersch;49.749;6.102
LU;7524;Mersch;49.764;6.088
LU;7525;Mersch;49.753;6.103
LU;7526;Mersch;49.756;6.104
LU;7527;Rollingen;49.739;6.117
LU;7531;Mersch;49.755;6.096
LU;7532;Rollingen;49.741;6.113
LU;7533;Mersch;49.747;6.102
LU;7534;Mersch;49.740;6.093
LU;7535;Mersch;49.752;6.110
LU;7536;Mersch;49.744;6.102
LU;7537;Rollingen;49.738;6.116
LU;7538;Mersch;49.749;6.117
LU;7539;Rollingen;49.743;6.112
LU;7540;Rollingen;49.740;6.115
LU;7541;Mersch;49.750;6.109
LU;7542;Mersch;49.745;6.097
LU;7543;Mersch;49.748;6.117
LU;7544;Mersch;49.747;6.099
LU;7545;Mersch;49.750;6.116
LU;7546;Rollingen;49.742;6.117
LU;7547;Rollingen;49.747;6.113
LU;7548;Mersch;49.745;6.097
LU;7549;Mersch;49.745;6.097
LU;7550;Mersch;49.747;6.097
LU;7553;Mersch;49.756;6.097
LU;7554;Mersch;49.756;6.107
LU;7555;Mersch;49.747;6.105
LU;7556;Mersch;49.747;6.104
LU;7557;Mersch;49.745;6.100
LU;7558;Rollingen;49.743;6.117
LU;7559;Mersch;49.747;6.097
LU;7560;Mersch;49.750;6.107
LU;7561;Mersch;49.750;6.104
LU;7562;Mersch;49.745;6.094
LU;7563;Mersch;49.747;6.098
LU;7564;Mersch;49.755;6.096
LU;7565;Mersch;49.752;6.107
LU;7566;Mersch;49.745;6.099
LU;7567;Rollingen;49.739;6.113
LU;7568;Mersch;49.754;6.098
LU;7569;Mersch;49.753;6.099
LU;7570;Mersch;49.744;6.099
LU;7571;Mersch;49.753;6.096
LU;7572;Mersch;49.743;6.092
LU;7573;Mersch;49.750;6.103
LU;7590;Mersch;49.757;6.113
LU;7591;Beringen;49.758;6.118
LU;7592;Beringen;49.759;6.118
LU;7593;Beringen;49.761;6.117
LU;7594;Beringen;49.762;6.117
LU;7595;Reckange;49.748;6.083
LU;7596;Reckange;49.751;6.079
LU;7597;Reckange;49.747;6.077
LU;7598;Reckange;49.753;6.065
LU;7599;Mersch;49.728;6.080
LU;7601;Larochette;49.783;6.220
LU;7610;Larochette;49.783;6.220
LU;7612;Larochette;49.786;6.217
LU;7613;Larochette;49.780;6.218
LU;7615;Larochette;49.779;6.218
LU;7618;Larochette;49.791;6.221
LU;7619;Larochette;49.787;6.220
LU;7620;Larochette;49.785;6.215
LU;7621;Larochette;49.782;6.219
LU;7622;Medernach;49.789;6.218
LU;7623;Larochette;49.785;6.218
LU;7624;Larochette;49.784;6.217
LU;7625;Heffingen;49.782;6.223
LU;7626;Larochette;49.785;6.219
LU;7627;Larochette;49.784;6.219
LU;7633;Medernach;49.792;6.205
LU;7634;Haller;49.799;6.248
LU;7635;Ernzen;49.774;6.221
LU;7636;Ernzen;49.771;6.214
LU;7639;Blumenthal;49.747;6.267
LU;7640;Christnach;49.787;6.273
LU;7641;Christnach;49.789;6.273
LU;7649;Freckeisen;49.800;6.260
LU;7650;Heffingen;49.769;6.238
LU;7651;Heffingen;49.771;6.243
LU;7652;Heffingen;49.768;6.242
LU;7653;Heffingen;49.767;6.238
LU;7660;Medernach;49.810;6.218
LU;7661;Medernach;49.806;6.215
LU;7662;Medernach;49.814;6.217
LU;7663;Medernach;49.808;6.218
LU;7664;Medernach;49.812;6.220
LU;7670;Reuland;49.753;6.257
LU;7673;Heffingen;49.769;6.229
LU;7680;Waldbillig;49.797;6.282
LU;7681;Waldbillig;49.796;6.287
LU;7701;Colmar-Berg;49.813;6.098
LU;7710;Colmar-Berg;49.813;6.098
LU;7711;Colmar-Berg;49.813;6.098
LU;7712;Colmar-Berg;49.803;6.089
LU;7713;Welsdorf;49.818;6.090
LU;7714;Colmar-Berg;49.806;6.100
LU;7715;Colmar-Berg;49.813;6.098
LU;7716;Colmar-Berg;49.812;6.100
LU;7720;Colmar-Berg;49.807;6.096
LU;7721;Colmar-Berg;49.810;6.094
LU;7722;Colmar-Berg;49.810;6.098
LU;7723;Welsdorf;49.818;6.093
LU;7724;Colmar-Berg;49.813;6.086
LU;7726;Colmar-Berg;49.811;6.097
LU;7727;Colmar-Berg;49.807;6.098
LU;7730;Colmar-Berg;49.813;6.090
LU;7731;Colmar-Berg;49.812;6.099
LU;7732;Colmar-Berg;49.810;6.098
LU;7733;Colmar-Berg;49.808;6.096
LU;7734;Colmar-Berg;49.818;6.087
LU;7735;Colmar-Berg;49.813;6.100
LU;7737;Colmar-Berg;49.803;6.103
LU;7738;Colmar-Pont;49.816;6.101
LU;7739;Colmar-Berg;49.812;6.088
LU;7740;Colmar-Berg;49.809;6.095
LU;7741;Colmar-Berg;49.816;6.086
LU;7750;Colmar-Berg;49.813;6.098
LU;7758;Birtrange;49.828;6.091
LU;7759;Essingen;49.784;6.096
LU;7760;Bissen;49.788;6.064
LU;7761;Bissen;49.786;6.063
LU;7762;Bissen;49.788;6.061
LU;7763;Bissen;49.787;6.076
LU;7764;Bissen;49.785;6.064
LU;7765;Bissen;49.791;6.062
LU;7766;Bissen;49.791;6.069
LU;7767;Bissen;49.787;6.058
LU;7768;Bissen;49.788;6.070
LU;7769;Bissen;49.786;6.063
LU;7770;Bissen;49.787;6.057
LU;7771;Bissen;49.787;6.059
LU;7772;Bissen;49.789;6.065
LU;7773;Bissen;49.788;6.069
LU;7774;Bissen;49.792;6.067
LU;7777;Bissen;49.788;6.064
LU;7778;Bissen;49.784;6.066
LU;7779;Bissen;49.785;6.067
LU;7780;Bissen;49.786;6.068
LU;7781;Bissen;49.783;6.066
LU;7782;Bissen;49.792;6.066
LU;7783;Bissen;49.788;6.063
LU;7784;Bissen;49.790;6.072
LU;7785;Bissen;49.791;6.061
LU;7786;Bissen;49.786;6.070
LU;7787;Bissen;49.793;6.075
LU;7788;Bissen;49.785;6.067
LU;7789;Bissen;49.788;6.059
LU;7790;Bissen;49.785;6.075
LU;7791;Bissen;49.786;6.075
LU;7792;Bissen;49.783;6.071
LU;7793;Bissen;49.788;6.073
LU;7794;Bissen;49.788;6.077
LU;7795;Bissen;49.789;6.086
LU;7796;Bissen;49.786;6.077
LU;8001;Strassen;49.618;6.084
LU;8002;Strassen;49.618;6.084
LU;8005;Bertrange;49.615;6.045
LU;8006;Bertrange;49.615;6.045
LU;8007;Bertrange;49.615;6.045
LU;8008;Strassen;49.619;6.084
LU;8009;Strassen;49.618;6.084
LU;8010;Strassen;49.621;6.065
LU;8011;Strassen;49.621;6.057
LU;8012;Strassen;49.623;6.066
LU;8013;Strassen;49.617;6.080
LU;8014;Strassen;49.624;6.064
LU;8015;Strassen;49.617;6.078
LU;8016;Strassen;49.623;6.063
LU;8017;Strassen;49.620;6.065
LU;8018;Strassen;49.614;6.073
LU;8019;Strassen;49.624;6.069
LU;8020;Strassen;49.616;6.074
LU;8021;Strassen;49.616;6.076
LU;8022;Strassen;49.623;6.078
LU;8023;Strassen;49.624;6.077
LU;8024;Strassen;49.620;6.062
LU;8025;Strassen;49.619;6.070
LU;8026;Strassen;49.618;6.073
LU;8027;Strassen;49.620;6.058
LU;8028;Strassen;49.623;6.071
LU;8029;Strassen;49.617;6.077
LU;8030;Strassen;49.617;6.085
LU;8031;Strassen;49.618;6.076
LU;8032;Strassen;49.618;6.070
LU;8033;Strassen;49.620;6.056
LU;8034;Strassen;49.617;6.064
LU;8035;Strassen;49.622;6.076
LU;8036;Strassen;49.621;6.080
LU;8037;Strassen;49.617;6.077
LU;8038;Strassen;49.619;6.074
LU;8039;Strassen;49.617;6.069
LU;8040;Strassen;49.622;6.064
LU;8041;Strassen;49.618;6.061
LU;8042;Strassen;49.623;6.071
LU;8043;Strassen;49.622;6.073
LU;8044;Strassen;49.616;6.078
LU;8045;Strassen;49.620;6.080
LU;8046;Strassen;49.620;6.080
LU;8047;Strassen;49.613;6.076
LU;8048;Strassen;49.614;6.077
LU;8049;Strassen;49.621;6.054
LU;8050;Bertrange;49.624;6.050
LU;8051;Bertrange;49.609;6.053
LU;8052;Bertrange;49.610;6.046
LU;8053;Bertrange;49.611;6.044
LU;8054;Bertrange;49.610;6.047
LU;8055;Bertrange;49.605;6.049
LU;8056;Strassen;49.623;6.074
LU;8057;Bertrange;49.615;6.055
LU;8058;Bertrange;49.611;6.050
LU;8059;Bertrange;49.598;6.047
LU;8060;Bertrange;49.619;6.051
LU;8061;Bertrange;49.602;6.052
LU;8062;Bertrange;49.605;6.050
LU;8063;Bertrange;49.608;6.056
LU;8064;Bertrange;49.619;6.051
LU;8065;Bertrange;49.600;6.069
LU;8066;Bertrange;49.613;6.059
LU;8067;Bertrange;49.613;6.054
LU;8068;Bertrange;49.603;6.051
LU;8069;Strassen;49.611;6.073
LU;8070;Strassen;49.609;6.079
LU;8071;Bertrange;49.617;6.060
LU;8072;Bertrange;49.608;6.046
LU;8073;Strassen;49.609;6.080
LU;8074;Bertrange;49.608;6.050
LU;8075;Bertrange;49.618;6.047
LU;8076;Bertrange;49.601;6.070
LU;8077;Bertrange;49.608;6.067
LU;8078;Bertrange;49.605;6.048
LU;8079;Bertrange;49.607;6.051
LU;8080;Bertrange;49.603;6.072
LU;8081;Bertrange;49.616;6.048
LU;8082;Bertrange;49.606;6.046
LU;8083;Bertrange;49.615;6.050
LU;8084;Bertrange;49.609;6.044
LU;8085;Bertrange;49.606;6.055
LU;8086;Bertrange;49.612;6.046
LU;8087;Bertrange;49.610;6.048
LU;8088;Bertrange;49.622;6.045
LU;8089;Bertrange;49.604;6.055
LU;8090;Bertrange;49.610;6.045
LU;8091;Bertrange;49.608;6.044
LU;8092;Bertrange;49.608;6.049
LU;8093;Bertrange;49.615;6.045
LU;8094;Bertrange;49.616;6.062
LU;8095;Bertrange;49.614;6.049
LU;8096;Bertrange;49.616;6.051
LU;8097;Strassen;49.619;6.059
LU;8098;Strassen;49.620;6.067
LU;8099;Strassen;49.621;6.061
LU;8110;Strassen;49.626;6.063
LU;8111;Strassen;49.624;6.075
LU;8112;Strassen;49.623;6.074
LU;8115;Strassen;49.629;6.066
LU;8116;Bridel;49.648;6.087
LU;8117;Bertrange;49.600;6.064
LU;8118;Bridel;49.661;6.078
LU;8119;Bridel;49.660;6.082
LU;8120;Bridel;49.648;6.090
LU;8121;Bridel;49.654;6.077
LU;8123;Bridel;49.667;6.080
LU;8124;Bridel;49.655;6.078
LU;8125;Bridel;49.651;6.080
LU;8126;Bridel;49.653;6.086
LU;8127;Bridel;49.663;6.083
LU;8128;Bridel;49.658;6.080
LU;8129;Bridel;49.665;6.078
LU;8130;Strassen;49.623;6.093
LU;8131;Bridel;49.662;6.091
LU;8132;Bridel;49.657;6.078
LU;8133;Bridel;49.656;6.081
LU;8134;Bridel;49.663;6.088
LU;8135;Bridel;49.660;6.084
LU;8137;Bridel;49.654;6.079
LU;8138;Bridel;49.654;6.080
LU;8139;Bridel;49.654;6.082
LU;8140;Bridel;49.656;6.082
LU;8141;Bridel;49.658;6.081
LU;8142;Bridel;49.663;6.086
LU;8143;Bridel;49.659;6.087
LU;8145;Bridel;49.657;6.078
LU;8146;Bridel;49.658;6.078
LU;8147;Bridel;49.654;6.080
LU;8149;Bridel;49.662;6.085
LU;8150;Bridel;49.659;6.074
LU;8151;Bridel;49.661;6.087
LU;8152;Bridel;49.662;6.089
LU;8153;Bridel;49.656;6.080
LU;8154;Bridel;49.660;6.088
LU;8156;Bridel;49.652;6.081
LU;8157;Bridel;49.651;6.082
LU;8158;Bridel;49.662;6.082
LU;8159;Bridel;49.655;6.080
LU;8160;Bridel;49.665;6.089
LU;8161;Bridel;49.661;6.084
LU;8165;Bridel;49.664;6.087
LU;8166;Bridel;49.652;6.080
LU;8167;Bridel;49.653;6.080
LU;8179;Kopstal;49.663;6.073
LU;8180;Kopstal;49.663;6.074
LU;8181;Kopstal;49.668;6.074
LU;8182;Kopstal;49.664;6.078
LU;8183;Kopstal;49.662;6.073
LU;8184;Kopstal;49.663;6.073
LU;8185;Kopstal;49.663;6.071
LU;8186;Kopstal;49.660;6.071
LU;8187;Kopstal;49.666;6.072
LU;8188;Kopstal;49.663;6.074
LU;8189;Kopstal;49.665;6.071
LU;8190;Kopstal;49.667;6.076
LU;8191;Kopstal;49.664;6.074
LU;8198;Direndall;49.681;6.086
LU;8199;Weidendall;49.657;6.067
LU;8201;Mamer;49.627;6.023
LU;8209;Mamer;49.627;6.023
LU;8210;Mamer;49.629;6.028
LU;8211;Mamer;49.630;6.024
LU;8212;Mamer;49.633;6.028
LU;8213;Mamer;49.625;6.011
LU;8214;Mamer;49.622;6.013
LU;8215;Mamer;49.624;6.027
LU;8216;Mamer;49.623;6.026
LU;8217;Mamer;49.623;6.030
LU;8218;Mamer;49.627;6.017
LU;8219;Mamer;49.629;6.024
LU;8220;Mamer;49.629;6.021
LU;8221;Mamer;49.631;6.024
LU;8222;Mamer;49.633;6.018
LU;8223;Mamer;49.631;6.017
LU;8224;Mamer;49.630;6.019
LU;8225;Mamer;49.624;6.023
LU;8226;Mamer;49.626;6.021
LU;8227;Mamer;49.632;6.015
LU;8228;Mamer;49.630;6.037
LU;8229;Mamer;49.626;6.021
LU;8230;Mamer;49.628;6.037
LU;8231;Mamer;49.634;6.018
LU;8232;Mamer;49.624;6.015
LU;8233;Mamer;49.626;6.018
LU;8234;Mamer;49.627;6.020
LU;8235;Mamer;49.635;6.021
LU;8236;Mamer;49.635;6.022
LU;8237;Mamer;49.631;6.021
LU;8238;Mamer;49.630;6.024
LU;8239;Mamer;49.622;6.026
LU;8240;Mamer;49.630;6.023
LU;8241;Mamer;49.623;6.010
LU;8242;Mamer;49.624;6.011
LU;8243;Mamer;49.627;6.017
LU;8244;Mamer;49.629;6.037
LU;8245;Mamer;49.628;6.028
LU;8246;Mamer;49.632;6.024
LU;8247;Mamer;49.628;6.022
LU;8248;Mamer;49.630;6.020
LU;8249;Mamer;49.627;6.037
LU;8250;Mamer;49.630;6.039
LU;8251;Mamer;49.630;6.046
LU;8252;Mamer;49.627;6.024
LU;8253;Mamer;49.629;6.041
LU;8254;Mamer;49.628;6.021
LU;8255;Mamer;49.630;6.036
LU;8258;Mamer;49.623;6.032
LU;8259;Mamer;49.634;6.023
LU;8260;Mamer;49.625;6.033
LU;8261;Mamer;49.624;6.028
LU;8262;Mamer;49.629;6.035
LU;8263;Mamer;49.627;6.036
LU;8264;Mamer;49.634;6.019
LU;8265;Mamer;49.629;6.033
LU;8266;Mamer;49.627;6.040
LU;8267;Mamer;49.632;6.023
LU;8268;Mamer;49.622;6.037
LU;8269;Mamer;49.627;6.025
LU;8270;Mamer;49.632;6.019
LU;8271;Mamer;49.629;6.035
LU;8272;Mamer;49.630;6.035
LU;8273;Mamer;49.631;6.035
LU;8274;Kehlen;49.670;6.030
LU;8277;Holzem;49.616;5.995
LU;8278;Holzem;49.617;5.989
LU;8279;Holzem;49.617;5.985
LU;8280;Kehlen;49.666;6.035
LU;8281;Kehlen;49.667;6.032
LU;8282;Kehlen;49.670;6.034
LU;8283;Kehlen;49.671;6.038
LU;8284;Kehlen;49.668;6.038
LU;8285;Kehlen;49.665;6.037
LU;8286;Kehlen;49.668;6.040
LU;8287;Kehlen;49.663;6.016
LU;8288;Kehlen;49.665;6.036
LU;8289;Kehlen;49.666;6.031
LU;8290;Kehlen;49.657;6.049
LU;8291;Meispelt;49.690;6.058
LU;8292;Meispelt;49.693;6.060
LU;8293;Claushof;49.705;6.075
LU;8294;Keispelt;49.692;6.069
LU;8295;Kehlen;49.684;6.053
LU;8296;Olm;49.650;5.987
LU;8297;Olm;49.649;5.984
LU;8298;Olm;49.650;5.984
LU;8301;Capellen;49.641;6.009
LU;8302;Capellen;49.641;6.009
LU;8303;Capellen;49.641;6.009
LU;8308;Capellen;49.641;6.009
LU;8309;Holzem;49.636;5.970
LU;8310;Capellen;49.644;5.993
LU;8311;Capellen;49.646;5.978
LU;8312;Olm;49.646;5.995
LU;8313;Capellen;49.643;5.990
LU;8314;Capellen;49.646;5.989
LU;8315;Olm;49.646;5.996
LU;8316;Olm;49.645;5.996
LU;8317;Olm;49.646;5.999
LU;8318;Capellen;49.645;5.987
LU;8319;Olm;49.648;5.990
LU;8320;Capellen;49.642;5.983
LU;8321;Olm;49.649;5.994
LU;8322;Olm;49.648;5.992
LU;8323;Olm;49.645;5.996
LU;8324;Olm;49.649;5.995
LU;8325;Capellen;49.642;5.984
LU;8326;Capellen;49.643;6.001
LU;8327;Olm;49.646;5.997
LU;8328;Capellen;49.644;5.987
LU;8329;Capellen;49.643;6.002
LU;8330;Capellen;49.645;5.990
LU;8331;Capellen;49.647;5.986
LU;8332;Olm;49.648;5.994
LU;8333;Olm;49.648;5.994
LU;8334;Capellen;49.643;5.991
LU;8335;Capellen;49.644;5.995
LU;8336;Capellen;49.644;5.989
LU;8337;Capellen;49.645;5.999
LU;8338;Olm;49.646;5.994
LU;8339;Olm;49.646;5.993
LU;8340;Olm;49.649;5.993
LU;8341;Olm;49.646;5.992
LU;8342;Olm;49.648;5.991
LU;8343;Olm;49.649;5.993
LU;8344;Olm;49.648;5.996
LU;8345;Capellen;49.641;5.983
LU;8346;Grass;49.634;5.893
LU;8347;Hagen;49.652;5.921
LU;8348;Capellen;49.645;5.981
LU;8350;Garnich;49.617;5.955
LU;8351;Dahlem;49.598;5.945
LU;8352;Dahlem;49.599;5.948
LU;8353;Garnich;49.616;5.952
LU;8354;Garnich;49.618;5.951
LU;8355;Garnich;49.613;5.953
LU;8356;Garnich;49.615;5.948
LU;8357;Goeblange;49.670;5.972
LU;8358;Goeblange;49.670;5.967
LU;8359;Goeblange;49.668;5.964
LU;8360;Goetzingen;49.659;5.981
LU;8361;Goetzingen;49.663;5.979
LU;8362;Grass;49.678;5.909
LU;8363;Greisch;49.701;5.986
LU;8364;Hagen;49.653;5.918
LU;8365;Hagen;49.649;5.931
LU;8366;Hagen;49.653;5.923
LU;8367;Hagen;49.650;5.930
LU;8368;Hagen;49.651;5.920
LU;8369;Hivange;49.605;5.928
LU;8370;Hobscheid;49.695;5.917
LU;8371;Hobscheid;49.682;5.918
LU;8372;Hobscheid;49.687;5.915
LU;8373;Hobscheid;49.689;5.921
LU;8374;Hobscheid;49.688;5.911
LU;8375;Hobscheid;49.695;5.918
LU;8376;Kahler;49.633;5.917
LU;8378;Kleinbettingen;49.642;5.916
LU;8379;Kleinbettingen;49.647;5.913
LU;8380;Kleinbettingen;49.645;5.915
LU;8381;Kleinbettingen;49.648;5.918
LU;8383;Koerich;49.678;5.945
LU;8384;Koerich;49.668;5.950
LU;8385;Koerich;49.668;5.951
LU;8386;Koerich;49.668;5.948
LU;8387;Koerich;49.672;5.950
LU;8388;Koerich;49.670;5.939
LU;8389;Grass;49.635;5.892
LU;8390;Nospelt;49.673;6.014
LU;8391;Kehlen;49.678;6.009
LU;8392;Nospelt;49.675;6.004
LU;8393;Olm;49.653;5.997
LU;8394;Olm;49.658;6.001
LU;8395;Septfontaines;49.701;5.964
LU;8396;Septfontaines;49.700;5.966
LU;8398;Roodt/Eisch;49.693;6.001
LU;8399;Windhof (Koerich);49.648;5.958
LU;8401;Steinfort;49.659;5.908
LU;8410;Steinfort;49.659;5.908
LU;8411;Steinfort;49.662;5.919
LU;8412;Steinfort;49.660;5.909
LU;8413;Steinfort;49.661;5.918
LU;8414;Steinfort;49.661;5.912
LU;8415;Steinfort;49.664;5.922
LU;8416;Steinfort;49.659;5.919
LU;8420;Steinfort;49.659;5.916
LU;8421;Steinfort;49.656;5.918
LU;8422;Steinfort;49.664;5.918
LU;8423;Steinfort;49.661;5.913
LU;8424;Steinfort;49.665;5.917
LU;8425;Steinfort;49.655;5.916
LU;8435;Steinfort;49.659;5.912
LU;8436;Steinfort;49.656;5.914
LU;8437;Steinfort;49.661;5.920
LU;8439;Steinfort;49.658;5.920
LU;8440;Steinfort;49.660;5.921
LU;8441;Steinfort;49.666;5.920
LU;8442;Steinfort;49.659;5.917
LU;8443;Steinfort;49.660;5.914
LU;8444;Steinfort;49.659;5.928
LU;8445;Steinfort;49.657;5.913
LU;8447;Steinfort;49.663;5.925
LU;8448;Steinfort;49.663;5.921
LU;8449;Steinfort;49.664;5.918
LU;8450;Steinfort;49.666;5.918
LU;8451;Steinfort;49.663;5.917
LU;8452;Steinfort;49.664;5.915
LU;8453;Steinfort;49.660;5.928
LU;8460;Eischen;49.681;5.878
LU;8461;Eischen;49.683;5.875
LU;8462;Eischen;49.684;5.875
LU;8463;Eischen;49.687;5.877
LU;8464;Eischen;49.684;5.877
LU;8465;Eischen;49.684;5.878
LU;8466;Eischen;49.688;5.880
LU;8467;Eischen;49.685;5.878
LU;8468;Eischen;49.683;5.867
LU;8469;Eischen;49.690;5.878
LU;8470;Eischen;49.685;5.877
LU;8471;Eischen;49.683;5.881
LU;8472;Eischen;49.685;5.878
LU;8473;Eischen;49.687;5.882
LU;8474;Eischen;49.685;5.876
LU;8475;Eischen;49.691;5.880
LU;8476;Eischen;49.683;5.879
LU;8477;Eischen;49.685;5.871
LU;8478;Eischen;49.683;5.870
LU;8479;Eischen;49.680;5.877
LU;8480;Eischen;49.683;5.882
LU;8506;Redange/Attert;49.762;5.894
LU;8507;Redange/Attert;49.767;5.894
LU;8508;Redange/Attert;49.767;5.892
LU;8509;Redange/Attert;49.767;5.880
LU;8510;Redange/Attert;49.765;5.887
LU;8511;Redange/Attert;49.766;5.887
LU;8512;Redange/Attert;49.763;5.890
LU;8521;Beckerich;49.729;5.888
LU;8522;Beckerich;49.728;5.891
LU;8523;Beckerich;49.732;5.882
LU;8525;Calmus;49.725;5.963
LU;8526;Colpach-Bas;49.758;5.825
LU;8527;Colpach-Bas;49.760;5.825
LU;8528;Colpach-Haut;49.767;5.820
LU;8529;Ehner;49.717;5.950
LU;8530;Ell;49.762;5.857
LU;8531;Ell;49.763;5.854
LU;8533;Elvange;49.725;5.918
LU;8537;Hostert;49.809;5.865
LU;8538;Hovelange;49.723;5.907
LU;8539;Huttange;49.735;5.897
LU;8540;Eltz;49.780;5.899
LU;8541;Kapweiler;49.739;5.968
LU;8542;Lannen;49.790;5.838
LU;8543;Levelange;49.738;5.856
LU;8544;Nagem;49.788;5.857
LU;8545;Niederpallen;49.756;5.910
LU;8546;Hostert;49.811;5.867
LU;8550;Noerdange;49.742;5.925
LU;8551;Noerdange;49.742;5.922
LU;8552;Oberpallen;49.729;5.841
LU;8557;Petit-Nobressart;49.779;5.810
LU;8558;Platen;49.777;5.930
LU;8560;Roodt (Ell);49.795;5.821
LU;8561;Schwebach;49.746;5.971
LU;8562;Schweich;49.722;5.925
LU;8606;Bettborn;49.795;5.941
LU;8609;Bettborn;49.794;5.946
LU;8610;Buschrodt;49.826;5.935
LU;8611;Platen;49.791;5.935
LU;8612;Pratz;49.802;5.939
LU;8613;Pratz;49.804;5.933
LU;8614;Reimberg;49.797;5.953
LU;8615;Platen;49.789;5.938
LU;8620;Schandel;49.792;5.975
LU;8705;Useldange;49.768;5.985
LU;8706;Useldange;49.766;5.978
LU;8707;Useldange;49.771;5.980
LU;8708;Useldange;49.772;5.982
LU;8710;Boevange-sur-Attert;49.774;6.013
LU;8711;Boevange-sur-Attert;49.771;6.020
LU;8715;Everlange;49.776;5.953
LU;8720;Rippweiler;49.751;5.955
LU;8801;Rambrouch;49.831;5.851
LU;8805;Hostert;49.825;5.851
LU;8806;Rambrouch;49.831;5.851
LU;8808;Arsdorf;49.860;5.845
LU;8809;Arsdorf;49.860;5.841
LU;8811;Bilsdorf;49.857;5.824
LU;8812;Flatzbour;49.840;5.787
LU;8813;Bigonville;49.851;5.793
LU;8814;Bigonville;49.851;5.791
LU;8816;Brattert;49.855;5.902
LU;8817;Eschette;49.823;5.887
LU;8818;Wahl;49.847;5.897
LU;8819;Heispelt;49.854;5.882
LU;8820;Holtz;49.806;5.792
LU;8821;Riesenhof;49.839;5.827
LU;8822;Kuborn;49.869;5.902
LU;8823;Haut-Martelange;49.824;5.749
LU;8824;Perlé;49.813;5.764
LU;8825;Perlé;49.810;5.758
LU;8826;Perlé;49.809;5.767
LU;8831;Rindschleiden;49.849;5.900
LU;8832;Rombach-Martelange;49.833;5.743
LU;8833;Wolwelange;49.829;5.766
LU;8834;Folschette;49.816;5.871
LU;8835;Folschette;49.813;5.878
LU;8838;Wahl;49.837;5.907
LU;9001;Ettelbruck;49.846;6.099
LU;9002;Ettelbruck;49.846;6.099
LU;9003;Ettelbruck;49.846;6.099
LU;9004;Ettelbruck;49.846;6.099
LU;9010;Ettelbruck;49.846;6.097
LU;9011;Ettelbruck;49.847;6.092
LU;9012;Ettelbruck;49.842;6.098
LU;9013;Ettelbruck;49.843;6.092
LU;9014;Ettelbruck;49.847;6.099
LU;9015;Ettelbruck;49.844;6.091
LU;9016;Ettelbruck;49.850;6.103
LU;9017;Ettelbruck;49.846;6.092
LU;9018;Warken;49.859;6.090
LU;9019;Warken;49.858;6.093
LU;9020;Ettelbruck;49.846;6.101
LU;9021;Ettelbruck;49.852;6.092
LU;9022;Ettelbruck;49.847;6.089
LU;9023;Ettelbruck;49.847;6.098
LU;9024;Ettelbruck;49.845;6.101
LU;9025;Ettelbruck;49.847;6.096
LU;9026;Ettelbruck;49.846;6.098
LU;9027;Ettelbruck;49.847;6.097
LU;9028;Warken;49.859;6.088
LU;9029;Warken;49.860;6.089
LU;9030;Warken;49.861;6.085
LU;9031;Warken;49.859;6.083
LU;9032;Warken;49.858;6.090
LU;9033;Warken;49.858;6.091
LU;9040;Ettelbruck;49.848;6.102
LU;9041;Ettelbruck;49.847;6.095
LU;9042;Ettelbruck;49.847;6.100
LU;9043;Ettelbruck;49.847;6.096
LU;9044;Ettelbruck;49.848;6.106
LU;9045;Ettelbruck;49.844;6.069
LU;9046;Ettelbruck;49.848;6.100
LU;9047;Ettelbruck;49.847;6.105
LU;9048;Ettelbruck;49.848;6.101
LU;9050;Ettelbruck;49.846;6.099
LU;9051;Ettelbruck;49.847;6.101
LU;9052;Ettelbruck;49.849;6.101
LU;9053;Ettelbruck;49.849;6.106
LU;9054;Ettelbruck;49.849;6.103
LU;9055;Ettelbruck;49.853;6.092
LU;9056;Ettelbruck;49.841;6.083
LU;9057;Ettelbruck;49.844;6.089
LU;9060;Ettelbruck;49.847;6.099
LU;9061;Ettelbruck;49.851;6.076
LU;9062;Ettelbruck;49.850;6.103
LU;9063;Ettelbruck;49.846;6.097
LU;9064;Ettelbruck;49.846;6.099
LU;9065;Ettelbruck;49.847;6.101
LU;9066;Ettelbruck;49.847;6.098
LU;9067;Ettelbruck;49.847;6.099
LU;9068;Ettelbruck;49.850;6.087
LU;9069;Ettelbruck;49.847;6.099
LU;9070;Ettelbruck;49.846;6.099
LU;9071;Ettelbruck;49.848;6.096
LU;9072;Ettelbruck;49.847;6.093
LU;9079;Ettelbruck;49.845;6.088
LU;9080;Ettelbruck;49.851;6.098
LU;9081;Ettelbruck;49.851;6.096
LU;9082;Ettelbruck;49.848;6.105
LU;9083;Ettelbruck;49.843;6.103
LU;9084;Ettelbruck;49.848;6.098
LU;9085;Ettelbruck;49.839;6.096
LU;9086;Ettelbruck;49.845;6.092
LU;9087;Ettelbruck;49.846;6.100
LU;9088;Ettelbruck;49.850;6.096
LU;9089;Ettelbruck;49.845;6.093
LU;9090;Warken;49.857;6.089
LU;9091;Ettelbruck;49.848;6.106
LU;9092;Ettelbruck;49.848;6.099
LU;9094;Ettelbruck;49.846;6.099
LU;9099;Ingeldorf;49.854;6.131
LU;9115;Schieren;49.831;6.098
LU;9116;Schieren;49.834;6.097
LU;9117;Schieren;49.828;6.099
LU;9118;Schieren;49.832;6.100
LU;9119;Schieren;49.833;6.096
LU;9120;Schieren;49.827;6.099
LU;9121;Schieren;49.833;6.097
LU;9122;Schieren;49.831;6.095
LU;9123;Schieren;49.832;6.098
LU;9124;Schieren;49.833;6.101
LU;9125;Schieren;49.830;6.097
LU;9126;Schieren;49.830;6.095
LU;9127;Schieren;49.824;6.097
LU;9128;Schieren;49.828;6.100
LU;9129;Schieren;49.827;6.097
LU;9130;Schieren;49.832;6.097
LU;9131;Schieren;49.834;6.099
LU;9132;Schieren;49.828;6.102
LU;9133;Schieren;49.831;6.099
LU;9134;Schieren;49.836;6.098
LU;9135;Schieren;49.827;6.098
LU;9136;Schieren;49.829;6.098
LU;9137;Schieren;49.826;6.100
LU;9140;Bourscheid;49.910;6.064
LU;9142;Burden;49.882;6.091
LU;9144;Dellen;49.863;5.944
LU;9145;Erpeldange-sur-Sûre;49.859;6.113
LU;9146;Erpeldange-sur-Sûre;49.863;6.112
LU;9147;Ingeldorf;49.855;6.117
LU;9148;Erpeldange-sur-Sûre;49.873;6.128
LU;9149;Erpeldange-sur-Sûre;49.858;6.116
LU;9150;Eschdorf;49.883;5.940
LU;9151;Eschdorf;49.886;5.933
LU;9153;Dirbach;49.921;6.043
LU;9154;Grosbous;49.830;5.965
LU;9155;Grosbous;49.825;5.966
LU;9156;Heiderscheid;49.876;5.995
LU;9157;Heiderscheid;49.888;5.977
LU;9158;Heiderscheid;49.886;5.977
LU;9160;Ingeldorf;49.856;6.138
LU;9161;Ingeldorf;49.852;6.133
LU;9163;Kehmen;49.900;6.037
LU;9164;Lipperscheid;49.912;6.084
LU;9165;Merscheid;49.871;5.969
LU;9166;Mertzig;49.837;6.013
LU;9167;Mertzig;49.828;6.001
LU;9168;Mertzig;49.832;6.001
LU;9169;Mertzig;49.834;6.008
LU;9170;Mertzig;49.828;6.006
LU;9171;Michelau;49.899;6.091
LU;9172;Burden;49.891;6.100
LU;9173;Vichten;49.816;6.012
LU;9175;Niederfeulen;49.857;6.048
LU;9176;Niederfeulen;49.855;6.040
LU;9177;Niederfeulen;49.852;6.050
LU;9178;Niederfeulen;49.853;6.041
LU;9179;Oberfeulen;49.848;6.035
LU;9180;Oberfeulen;49.847;6.032
LU;9181;Ringel;49.914;6.003
LU;9182;Scheidel;49.893;6.043
LU;9183;Friedbusch;49.943;6.063
LU;9184;Schieren;49.813;6.139
LU;9185;Ringel;49.916;6.011
LU;9186;Stegen;49.829;6.173
LU;9188;Vichten;49.801;5.999
LU;9189;Vichten;49.803;6.002
LU;9190;Vichten;49.802;6.002
LU;9191;Burden;49.882;6.071
LU;9201;Diekirch;49.868;6.158
LU;9202;Diekirch;49.868;6.158
LU;9203;Diekirch;49.868;6.158
LU;9205;Diekirch;49.870;6.159
LU;9206;Diekirch;49.863;6.157
LU;9207;Diekirch;49.869;6.159
LU;9208;Diekirch;49.868;6.158
LU;9209;Diekirch;49.873;6.157
LU;9210;Diekirch;49.876;6.159
LU;9211;Diekirch;49.869;6.161
LU;9212;Diekirch;49.863;6.156
LU;9213;Diekirch;49.870;6.160
LU;9214;Diekirch;49.866;6.155
LU;9215;Diekirch;49.867;6.149
LU;9216;Diekirch;49.867;6.157
LU;9217;Diekirch;49.869;6.161
LU;9218;Diekirch;49.868;6.161
LU;9220;Diekirch;49.869;6.167
LU;9221;Diekirch;49.869;6.179
LU;9224;Diekirch;49.867;6.147
LU;9225;Diekirch;49.869;6.159
LU;9226;Diekirch;49.870;6.156
LU;9227;Diekirch;49.870;6.161
LU;9228;Diekirch;49.869;6.167
LU;9229;Diekirch;49.868;6.160
LU;9230;Diekirch;49.862;6.149
LU;9231;Diekirch;49.868;6.149
LU;9232;Diekirch;49.868;6.145
LU;9233;Diekirch;49.865;6.157
LU;9234;Diekirch;49.865;6.168
LU;9235;Diekirch;49.865;6.146
LU;9236;Diekirch;49.868;6.160
LU;9237;Diekirch;49.869;6.157
LU;9238;Diekirch;49.867;6.156
LU;9239;Diekirch;49.869;6.160
LU;9240;Diekirch;49.868;6.160
LU;9241;Diekirch;49.863;6.156
LU;9242;Diekirch;49.868;6.162
LU;9243;Diekirch;49.870;6.164
LU;9244;Diekirch;49.870;6.153
LU;9245;Diekirch;49.871;6.158
LU;9249;Diekirch;49.870;6.164
LU;9250;Diekirch;49.865;6.152
LU;9251;Diekirch;49.866;6.152
LU;9252;Diekirch;49.869;6.151
LU;9253;Diekirch;49.863;6.159
LU;9254;Diekirch;49.865;6.162
LU;9255;Diekirch;49.869;6.160
LU;9256;Diekirch;49.868;6.150
LU;9257;Diekirch;49.864;6.167
LU;9258;Diekirch;49.870;6.160
LU;9259;Diekirch;49.862;6.155
LU;9260;Diekirch;49.869;6.160
LU;9261;Diekirch;49.867;6.151
LU;9262;Diekirch;49.868;6.156
LU;9263;Diekirch;49.869;6.162
LU;9264;Diekirch;49.863;6.161
LU;9265;Diekirch;49.869;6.155
LU;9266;Diekirch;49.869;6.155
LU;9267;Diekirch;49.868;6.160
LU;9268;Diekirch;49.867;6.160
LU;9273;Diekirch;49.861;6.156
LU;9275;Diekirch;49.870;6.158
LU;9276;Diekirch;49.868;6.161
LU;9277;Diekirch;49.869;6.164
LU;9278;Diekirch;49.864;6.161
LU;9279;Diekirch;49.871;6.158
LU;9280;Diekirch;49.868;6.159
LU;9281;Diekirch;49.867;6.161
LU;9282;Diekirch;49.867;6.152
LU;9283;Diekirch;49.863;6.157
LU;9284;Diekirch;49.867;6.161
LU;9285;Diekirch;49.868;6.154
LU;9286;Diekirch;49.864;6.160
LU;9287;Diekirch;49.869;6.159
LU;9288;Diekirch;49.870;6.160
LU;9289;Diekirch;49.865;6.150
LU;9290;Diekirch;49.869;6.159
LU;9291;Diekirch;49.864;6.148
LU;9292;Diekirch;49.870;6.161
LU;9293;Diekirch;49.869;6.162
LU;9294;Diekirch;49.865;6.175
LU;9330;Diekirch;49.864;6.173
LU;9340;Flebour;49.905;6.116
LU;9350;Bastendorf;49.891;6.163
LU;9351;Bastendorf;49.893;6.164
LU;9352;Bettendorf;49.875;6.213
LU;9353;Bettendorf;49.873;6.219
LU;9354;Bettendorf;49.877;6.209
LU;9355;Bettendorf;49.877;6.216
LU;9356;Bettendorf;49.880;6.218
LU;9357;Bettendorf;49.879;6.221
LU;9359;Seltz;49.877;6.188
LU;9360;Brandenbourg;49.910;6.139
LU;9361;Brandenbourg;49.912;6.138
LU;9364;Moestroff;49.849;6.234
LU;9365;Eppeldorf;49.845;6.248
LU;9366;Ermsdorf;49.830;6.220
LU;9368;Folkendange;49.844;6.203
LU;9369;Gilsdorf;49.848;6.166
LU;9370;Diekirch;49.865;6.176
LU;9371;Gilsdorf;49.867;6.183
LU;9372;Gilsdorf;49.866;6.184
LU;9373;Gilsdorf;49.862;6.181
LU;9374;Gilsdorf;49.861;6.167
LU;9375;Gralingen;49.936;6.101
LU;9376;Hoscheid;49.947;6.082
LU;9377;Hoscheid;49.945;6.079
LU;9378;Flebour;49.917;6.108
LU;9379;Diekirch;49.876;6.134
LU;9380;Merscheid;49.954;6.105
LU;9381;Moestroff;49.869;6.240
LU;9382;Moestroff;49.867;6.238
LU;9390;Reisdorf;49.869;6.264
LU;9391;Reisdorf;49.867;6.265
LU;9392;Wallendorf-Pont;49.872;6.287
LU;9395;Tandel;49.898;6.183
LU;9401;Vianden;49.935;6.201
LU;9405;Vianden;49.933;6.210
LU;9406;Vianden;49.933;6.219
LU;9407;Vianden;49.939;6.207
LU;9408;Vianden;49.935;6.201
LU;9409;Vianden;49.932;6.203
LU;9410;Vianden;49.933;6.205
LU;9411;Vianden;49.934;6.202
LU;9412;Vianden;49.933;6.218
LU;9414;Vianden;49.935;6.207
LU;9415;Vianden;49.930;6.221
LU;9416;Vianden;49.933;6.211
LU;9417;Vianden;49.935;6.210
LU;9418;Vianden;49.934;6.209
LU;9419;Vianden;49.936;6.205
LU;9420;Vianden;49.934;6.210
LU;9421;Vianden;49.931;6.220
LU;9422;Vianden;49.932;6.216
LU;9423;Vianden;49.947;6.166
LU;9424;Vianden;49.933;6.208
LU;9425;Vianden;49.935;6.207
LU;9426;Vianden;49.931;6.213
LU;9440;Vianden;49.941;6.215
LU;9451;Bettel;49.918;6.225
LU;9452;Bettel;49.914;6.225
LU;9453;Bivels;49.959;6.192
LU;9454;Fouhren;49.912;6.197
LU;9455;Fouhren;49.915;6.193
LU;9456;Hoesdorf;49.883;6.255
LU;9457;Landscheid;49.924;6.128
LU;9458;Landscheid;49.933;6.152
LU;9459;Longsdorf;49.898;6.207
LU;9461;Nachtmanderscheid;49.947;6.133
LU;9462;Putscheid;49.959;6.138
LU;9463;Stolzembourg;49.966;6.168
LU;9464;Stolzembourg;49.966;6.166
LU;9465;Walsdorf;49.925;6.172
LU;9466;Weiler;49.963;6.124
LU;9501;Wiltz;49.969;5.930
LU;9502;Wiltz;49.969;5.930
LU;9510;Wiltz;49.972;5.926
LU;9511;Wiltz;49.967;5.919
LU;9512;Wiltz;49.961;5.935
LU;9513;Wiltz;49.970;5.938
LU;9514;Wiltz;49.963;5.932
LU;9515;Wiltz;49.964;5.930
LU;9516;Wiltz;49.966;5.934
LU;9517;Weidingen;49.972;5.938
LU;9518;Weidingen;49.975;5.941
LU;9519;Wiltz;49.963;5.937
LU;9520;Wiltz;49.972;5.928
LU;9521;Wiltz;49.964;5.935
LU;9522;Wiltz;49.965;5.935
LU;9523;Wiltz;49.967;5.933
LU;9524;Wiltz;49.966;5.914
LU;9530;Wiltz;49.965;5.936
LU;9531;Wiltz;49.959;5.935
LU;9532;Wiltz;49.966;5.934
LU;9533;Wiltz;49.964;5.922
LU;9534;Wiltz;49.967;5.935
LU;9535;Weidingen;49.973;5.940
LU;9536;Wiltz;49.968;5.932
LU;9537;Wiltz;49.968;5.929
LU;9538;Wiltz;49.962;5.935
LU;9539;Wiltz;49.967;5.935
LU;9540;Wiltz;49.967;5.929
LU;9541;Wiltz;49.969;5.925
LU;9542;Wiltz;49.967;5.920
LU;9543;Wiltz;49.968;5.921
LU;9544;Wiltz;49.966;5.936
LU;9545;Wiltz;49.973;5.927
LU;9550;Wiltz;49.971;5.932
LU;9551;Wiltz;49.964;5.926
LU;9552;Wiltz;49.964;5.937
LU;9553;Weidingen;49.970;5.940
LU;9554;Wiltz;49.969;5.929
LU;9555;Wiltz;49.965;5.929
LU;9556;Wiltz;49.963;5.933
LU;9557;Wiltz;49.969;5.930
LU;9558;Wiltz;49.968;5.928
LU;9559;Wiltz;49.960;5.906
LU;9560;Wiltz;49.969;5.935
LU;9565;Wiltz;49.969;5.934
LU;9570;Wiltz;49.966;5.935
LU;9571;Wiltz;49.968;5.926
LU;9572;Weidingen;49.971;5.940
LU;9573;Wiltz;49.964;5.925
LU;9574;Wiltz;49.971;5.929
LU;9575;Wiltz;49.969;5.931
LU;9576;Weidingen;49.972;5.943
LU;9577;Wiltz;49.963;5.916
LU;9578;Wiltz;49.970;5.939
LU;9579;Weidingen;49.974;5.943
LU;9631;Allerborn;50.035;5.874
LU;9632;Alscheid;49.970;6.008
LU;9633;Boulaide;49.897;5.816
LU;9635;Bavigne;49.922;5.847
LU;9636;Berlé;49.952;5.857
LU;9637;Bockholtz (Goesdorf);49.924;5.999
LU;9638;Pommerloch;49.960;5.860
LU;9639;Boulaide;49.889;5.816
LU;9640;Boulaide;49.886;5.812
LU;9641;Brachtenbach;50.020;5.910
LU;9643;Buederscheid;49.933;5.938
LU;9644;Dahl;49.935;5.975
LU;9645;Derenbach;50.013;5.886
LU;9647;Sonlez;49.968;5.832
LU;9648;Erpeldange;49.978;5.947
LU;9650;Esch-sur-Sûre;49.911;5.935
LU;9651;Eschweiler;49.997;5.948
LU;9653;Goesdorf;49.921;5.968
LU;9654;Schleif;49.987;5.865
LU;9655;Harlange;49.932;5.789
LU;9656;Harlange;49.929;5.793
LU;9657;Harlange;49.930;5.784
LU;9659;Heiderscheidergrund;49.903;5.960
LU;9660;Bonnal;49.901;5.884
LU;9662;Kaundorf;49.921;5.902
LU;9663;Kautenbach;49.953;6.019
LU;9665;Liefrange;49.910;5.877
LU;9666;Lultzhausen;49.909;5.890
LU;9668;Masseler;49.932;6.025
LU;9669;Mecher;49.922;5.872
LU;9670;Merkholtz;49.962;5.979
LU;9671;Neunhausen;49.876;5.884
LU;9672;Niederwampach;50.010;5.842
LU;9673;Oberwampach;50.015;5.861
LU;9674;Wiltz;49.947;5.964
LU;9676;Noertrange;49.980;5.908
LU;9678;Nothum;49.940;5.881
LU;9681;Roullingen;49.956;5.922
LU;9682;Selscheid;50.018;5.947
LU;9684;Schimpach;50.010;5.850
LU;9687;Surré;49.902;5.778
LU;9689;Tarchamps;49.951;5.796
LU;9690;Watrange;49.945;5.787
LU;9696;Winseler;49.967;5.889
LU;9701;Clervaux;50.063;6.022
LU;9706;Clervaux;50.063;6.022
LU;9707;Clervaux;50.061;6.024
LU;9708;Clervaux;50.056;6.030
LU;9709;Clervaux;50.053;6.028
LU;9710;Clervaux;50.054;6.031
LU;9711;Clervaux;50.056;6.028
LU;9712;Clervaux;50.054;6.030
LU;9713;Clervaux;50.056;6.025
LU;9714;Clervaux;50.054;6.024
LU;9715;Clervaux;50.054;6.032
LU;9737;Clervaux;50.058;6.021
LU;9738;Eselborn;50.060;6.004
LU;9740;Boevange;50.046;5.931
LU;9742;Boxhorn;50.083;5.994
LU;9743;Crendal;50.057;5.897
LU;9744;Deiffelt;50.065;5.963
LU;9745;Doennange;50.061;5.957
LU;9746;Drauffelt;50.017;6.005
LU;9747;Enscherange;49.999;5.990
LU;9748;Eselborn;50.062;6.002
LU;9749;Fischbach;50.075;6.069
LU;9751;Grindhausen;50.083;6.059
LU;9752;Hamiville;50.046;5.900
LU;9753;Heinerscheid;50.094;6.087
LU;9754;Hinterhassel;50.057;5.864
LU;9755;Hupperdange;50.095;6.058
LU;9756;Kaesfurt;50.093;6.073
LU;9757;Kalborn;50.103;6.122
LU;9758;Tintesmühle;50.094;6.126
LU;9759;Kirelshof;50.022;5.969
LU;9760;Lellingen;49.985;6.011
LU;9761;Lentzweiler;50.069;5.976
LU;9762;Lullange;50.060;5.940
LU;9763;Marnach;50.049;6.074
LU;9764;Marnach;50.055;6.065
LU;9765;Mecher;50.035;6.009
LU;9766;Munshausen;50.034;6.037
LU;9767;Pintsch;49.993;6.009
LU;9768;Roder;50.056;6.059
LU;9769;Roder;50.055;6.083
LU;9770;Rumlange;50.079;5.974
LU;9771;Stockem;50.078;5.957
LU;9772;Troine;50.064;5.883
LU;9773;Troine-Route;50.046;5.879
LU;9774;Urspelt;50.075;6.045
LU;9775;Weicherdange;50.038;5.987
LU;9776;Wilwerwiltz;49.989;5.999
LU;9779;Eselborn;50.064;5.986
LU;9780;Wincrange;50.053;5.917
LU;9801;Hosingen;50.011;6.091
LU;9805;Hosingen;50.013;6.085
LU;9806;Hosingen;50.015;6.091
LU;9807;Hosingen;50.015;6.089
LU;9808;Hosingen;50.017;6.093
LU;9809;Hosingen;50.011;6.091
LU;9810;Hosingen;50.014;6.095
LU;9830;Bockholtz;50.012;6.052
LU;9831;Consthum;49.973;6.053
LU;9833;Dorscheid;50.037;6.074
LU;9834;Holzthum;49.986;6.074
LU;9835;Hoscheid-Dickt;49.973;6.091
LU;9836;Hosingen;49.994;6.099
LU;9837;Neidhausen;50.028;6.065
LU;9838;Eisenbach;50.004;6.144
LU;9839;Rodershausen;50.039;6.129
LU;9840;Siebenaler;50.010;6.026
LU;9841;Wahlhausen;49.983;6.118
LU;9901;Troisvierges;50.120;5.991
LU;9902;Cinqfontaines;50.106;6.007
LU;9903;Troisvierges;50.122;5.998
LU;9905;Troisvierges;50.120;5.999
LU;9906;Troisvierges;50.120;5.991
LU;9907;Troisvierges;50.116;5.992
LU;9908;Troisvierges;50.121;5.997
LU;9909;Troisvierges;50.123;6.001
LU;9910;Troisvierges;50.124;6.001
LU;9911;Troisvierges;50.125;6.004
LU;9912;Troisvierges;50.121;6.003
LU;9913;Troisvierges;50.125;5.999
LU;9940;Asselborn;50.097;5.971
LU;9942;Basbellain;50.144;5.983
LU;9943;Hautbellain;50.155;5.977
LU;9944;Beiler;50.164;6.088
LU;9946;Binsfeld;50.119;6.037
LU;9948;Biwisch;50.118;5.982
LU;9950;Breidfeld;50.123;6.062
LU;9952;Drinklange;50.133;6.014
LU;9954;Goedange;50.147;6.013
LU;9956;Hachiville;50.107;5.922
LU;9960;Hoffelt;50.099;5.921
LU;9962;Holler;50.123;6.047
LU;9964;Huldange;50.165;6.015
LU;9966;Kaesfurt;50.156;6.079
LU;9968;Lausdorn;50.113;6.063
LU;9970;Leithum;50.160;6.109
LU;9972;Lieler;50.124;6.109
LU;9974;Maulusmühle;50.094;6.026
LU;9976;Sassel;50.099;5.995
LU;9980;Wilwerdange;50.140;6.022
LU;9982;Weiler;50.103;5.944
LU;9990;Weiswampach;50.136;6.074
LU;9991;Weiswampach;50.141;6.077
LU;9992;Weiswampach;50.136;6.078
LU;9993;Weiswampach;50.137;6.080
LU;9994;Weiswampach;50.136;6.076
LU;9999;Wemperhardt;50.154;6.053$lines$, E'\n') as line;

create index postcodes_near on postcodes (latitude, longitude) include (country, code);
analyze postcodes;
