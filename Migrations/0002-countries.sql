-- Countries: the 249 entries of ISO 3166-1 (id = ISO numeric code) and Kosovo (XK, XKX, id 983),
-- with the names by which the news calls them. As of 2025.

-- Entities, by ISO numeric code.
INSERT INTO entities (id, kind, name) VALUES
  (4, 'country', 'Afghanistan'),
  (8, 'country', 'Albania'),
  (10, 'country', 'Antarctica'),
  (12, 'country', 'Algeria'),
  (16, 'country', 'American Samoa'),
  (20, 'country', 'Andorra'),
  (24, 'country', 'Angola'),
  (28, 'country', 'Antigua and Barbuda'),
  (31, 'country', 'Azerbaijan'),
  (32, 'country', 'Argentina'),
  (36, 'country', 'Australia'),
  (40, 'country', 'Austria'),
  (44, 'country', 'Bahamas'),
  (48, 'country', 'Bahrain'),
  (50, 'country', 'Bangladesh'),
  (51, 'country', 'Armenia'),
  (52, 'country', 'Barbados'),
  (56, 'country', 'Belgium'),
  (60, 'country', 'Bermuda'),
  (64, 'country', 'Bhutan'),
  (68, 'country', 'Bolivia'),
  (70, 'country', 'Bosnia and Herzegovina'),
  (72, 'country', 'Botswana'),
  (74, 'country', 'Bouvet Island'),
  (76, 'country', 'Brazil'),
  (84, 'country', 'Belize'),
  (86, 'country', 'British Indian Ocean Territory'),
  (90, 'country', 'Solomon Islands'),
  (92, 'country', 'British Virgin Islands'),
  (96, 'country', 'Brunei'),
  (100, 'country', 'Bulgaria'),
  (104, 'country', 'Myanmar'),
  (108, 'country', 'Burundi'),
  (112, 'country', 'Belarus'),
  (116, 'country', 'Cambodia'),
  (120, 'country', 'Cameroon'),
  (124, 'country', 'Canada'),
  (132, 'country', 'Cape Verde'),
  (136, 'country', 'Cayman Islands'),
  (140, 'country', 'Central African Republic'),
  (144, 'country', 'Sri Lanka'),
  (148, 'country', 'Chad'),
  (152, 'country', 'Chile'),
  (156, 'country', 'China'),
  (158, 'country', 'Taiwan'),
  (162, 'country', 'Christmas Island'),
  (166, 'country', 'Cocos Islands'),
  (170, 'country', 'Colombia'),
  (174, 'country', 'Comoros'),
  (175, 'country', 'Mayotte'),
  (178, 'country', 'Republic of the Congo'),
  (180, 'country', 'Democratic Republic of the Congo'),
  (184, 'country', 'Cook Islands'),
  (188, 'country', 'Costa Rica'),
  (191, 'country', 'Croatia'),
  (192, 'country', 'Cuba'),
  (196, 'country', 'Cyprus'),
  (203, 'country', 'Czechia'),
  (204, 'country', 'Benin'),
  (208, 'country', 'Denmark'),
  (212, 'country', 'Dominica'),
  (214, 'country', 'Dominican Republic'),
  (218, 'country', 'Ecuador'),
  (222, 'country', 'El Salvador'),
  (226, 'country', 'Equatorial Guinea'),
  (231, 'country', 'Ethiopia'),
  (232, 'country', 'Eritrea'),
  (233, 'country', 'Estonia'),
  (234, 'country', 'Faroe Islands'),
  (238, 'country', 'Falkland Islands'),
  (239, 'country', 'South Georgia and the South Sandwich Islands'),
  (242, 'country', 'Fiji'),
  (246, 'country', 'Finland'),
  (248, 'country', 'Åland Islands'),
  (250, 'country', 'France'),
  (254, 'country', 'French Guiana'),
  (258, 'country', 'French Polynesia'),
  (260, 'country', 'French Southern Territories'),
  (262, 'country', 'Djibouti'),
  (266, 'country', 'Gabon'),
  (268, 'country', 'Georgia'),
  (270, 'country', 'Gambia'),
  (275, 'country', 'Palestine'),
  (276, 'country', 'Germany'),
  (288, 'country', 'Ghana'),
  (292, 'country', 'Gibraltar'),
  (296, 'country', 'Kiribati'),
  (300, 'country', 'Greece'),
  (304, 'country', 'Greenland'),
  (308, 'country', 'Grenada'),
  (312, 'country', 'Guadeloupe'),
  (316, 'country', 'Guam'),
  (320, 'country', 'Guatemala'),
  (324, 'country', 'Guinea'),
  (328, 'country', 'Guyana'),
  (332, 'country', 'Haiti'),
  (334, 'country', 'Heard Island and McDonald Islands'),
  (336, 'country', 'Holy See'),
  (340, 'country', 'Honduras'),
  (344, 'country', 'Hong Kong'),
  (348, 'country', 'Hungary'),
  (352, 'country', 'Iceland'),
  (356, 'country', 'India'),
  (360, 'country', 'Indonesia'),
  (364, 'country', 'Iran'),
  (368, 'country', 'Iraq'),
  (372, 'country', 'Ireland'),
  (376, 'country', 'Israel'),
  (380, 'country', 'Italy'),
  (384, 'country', 'Côte d''Ivoire'),
  (388, 'country', 'Jamaica'),
  (392, 'country', 'Japan'),
  (398, 'country', 'Kazakhstan'),
  (400, 'country', 'Jordan'),
  (404, 'country', 'Kenya'),
  (408, 'country', 'North Korea'),
  (410, 'country', 'South Korea'),
  (414, 'country', 'Kuwait'),
  (417, 'country', 'Kyrgyzstan'),
  (418, 'country', 'Laos'),
  (422, 'country', 'Lebanon'),
  (426, 'country', 'Lesotho'),
  (428, 'country', 'Latvia'),
  (430, 'country', 'Liberia'),
  (434, 'country', 'Libya'),
  (438, 'country', 'Liechtenstein'),
  (440, 'country', 'Lithuania'),
  (442, 'country', 'Luxembourg'),
  (446, 'country', 'Macau'),
  (450, 'country', 'Madagascar'),
  (454, 'country', 'Malawi'),
  (458, 'country', 'Malaysia'),
  (462, 'country', 'Maldives'),
  (466, 'country', 'Mali'),
  (470, 'country', 'Malta'),
  (474, 'country', 'Martinique'),
  (478, 'country', 'Mauritania'),
  (480, 'country', 'Mauritius'),
  (484, 'country', 'Mexico'),
  (492, 'country', 'Monaco'),
  (496, 'country', 'Mongolia'),
  (498, 'country', 'Moldova'),
  (499, 'country', 'Montenegro'),
  (500, 'country', 'Montserrat'),
  (504, 'country', 'Morocco'),
  (508, 'country', 'Mozambique'),
  (512, 'country', 'Oman'),
  (516, 'country', 'Namibia'),
  (520, 'country', 'Nauru'),
  (524, 'country', 'Nepal'),
  (528, 'country', 'Netherlands'),
  (531, 'country', 'Curaçao'),
  (533, 'country', 'Aruba'),
  (534, 'country', 'Sint Maarten'),
  (535, 'country', 'Caribbean Netherlands'),
  (540, 'country', 'New Caledonia'),
  (548, 'country', 'Vanuatu'),
  (554, 'country', 'New Zealand'),
  (558, 'country', 'Nicaragua'),
  (562, 'country', 'Niger'),
  (566, 'country', 'Nigeria'),
  (570, 'country', 'Niue'),
  (574, 'country', 'Norfolk Island'),
  (578, 'country', 'Norway'),
  (580, 'country', 'Northern Mariana Islands'),
  (581, 'country', 'United States Minor Outlying Islands'),
  (583, 'country', 'Micronesia'),
  (584, 'country', 'Marshall Islands'),
  (585, 'country', 'Palau'),
  (586, 'country', 'Pakistan'),
  (591, 'country', 'Panama'),
  (598, 'country', 'Papua New Guinea'),
  (600, 'country', 'Paraguay'),
  (604, 'country', 'Peru'),
  (608, 'country', 'Philippines'),
  (612, 'country', 'Pitcairn'),
  (616, 'country', 'Poland'),
  (620, 'country', 'Portugal'),
  (624, 'country', 'Guinea-Bissau'),
  (626, 'country', 'Timor-Leste'),
  (630, 'country', 'Puerto Rico'),
  (634, 'country', 'Qatar'),
  (638, 'country', 'Réunion'),
  (642, 'country', 'Romania'),
  (643, 'country', 'Russia'),
  (646, 'country', 'Rwanda'),
  (652, 'country', 'Saint Barthélemy'),
  (654, 'country', 'Saint Helena'),
  (659, 'country', 'Saint Kitts and Nevis'),
  (660, 'country', 'Anguilla'),
  (662, 'country', 'Saint Lucia'),
  (663, 'country', 'Saint Martin'),
  (666, 'country', 'Saint Pierre and Miquelon'),
  (670, 'country', 'Saint Vincent and the Grenadines'),
  (674, 'country', 'San Marino'),
  (678, 'country', 'São Tomé and Príncipe'),
  (682, 'country', 'Saudi Arabia'),
  (686, 'country', 'Senegal'),
  (688, 'country', 'Serbia'),
  (690, 'country', 'Seychelles'),
  (694, 'country', 'Sierra Leone'),
  (702, 'country', 'Singapore'),
  (703, 'country', 'Slovakia'),
  (704, 'country', 'Vietnam'),
  (705, 'country', 'Slovenia'),
  (706, 'country', 'Somalia'),
  (710, 'country', 'South Africa'),
  (716, 'country', 'Zimbabwe'),
  (724, 'country', 'Spain'),
  (728, 'country', 'South Sudan'),
  (729, 'country', 'Sudan'),
  (732, 'country', 'Western Sahara'),
  (740, 'country', 'Suriname'),
  (744, 'country', 'Svalbard and Jan Mayen'),
  (748, 'country', 'Eswatini'),
  (752, 'country', 'Sweden'),
  (756, 'country', 'Switzerland'),
  (760, 'country', 'Syria'),
  (762, 'country', 'Tajikistan'),
  (764, 'country', 'Thailand'),
  (768, 'country', 'Togo'),
  (772, 'country', 'Tokelau'),
  (776, 'country', 'Tonga'),
  (780, 'country', 'Trinidad and Tobago'),
  (784, 'country', 'United Arab Emirates'),
  (788, 'country', 'Tunisia'),
  (792, 'country', 'Türkiye'),
  (795, 'country', 'Turkmenistan'),
  (796, 'country', 'Turks and Caicos Islands'),
  (798, 'country', 'Tuvalu'),
  (800, 'country', 'Uganda'),
  (804, 'country', 'Ukraine'),
  (807, 'country', 'North Macedonia'),
  (818, 'country', 'Egypt'),
  (826, 'country', 'United Kingdom'),
  (831, 'country', 'Guernsey'),
  (832, 'country', 'Jersey'),
  (833, 'country', 'Isle of Man'),
  (834, 'country', 'Tanzania'),
  (840, 'country', 'United States'),
  (850, 'country', 'U.S. Virgin Islands'),
  (854, 'country', 'Burkina Faso'),
  (858, 'country', 'Uruguay'),
  (860, 'country', 'Uzbekistan'),
  (862, 'country', 'Venezuela'),
  (876, 'country', 'Wallis and Futuna'),
  (882, 'country', 'Samoa'),
  (887, 'country', 'Yemen'),
  (894, 'country', 'Zambia'),
  (983, 'country', 'Kosovo');

-- Countries, by ISO numeric code. official_name is the ISO or UN one, NULL where a territory has none.
-- capital is NULL where there is none. Where demonym is shared by two countries, names has it once.
INSERT INTO countries (id, name, iso2, iso3, official_name, demonym, capital) VALUES
  (4, 'Afghanistan', 'AF', 'AFG', 'Islamic Republic of Afghanistan', 'Afghan', 'Kabul'),
  (8, 'Albania', 'AL', 'ALB', 'Republic of Albania', 'Albanian', 'Tirana'),
  (10, 'Antarctica', 'AQ', 'ATA', NULL, NULL, NULL),
  (12, 'Algeria', 'DZ', 'DZA', 'People''s Democratic Republic of Algeria', 'Algerian', 'Algiers'),
  (16, 'American Samoa', 'AS', 'ASM', NULL, 'American Samoan', 'Pago Pago'),
  (20, 'Andorra', 'AD', 'AND', 'Principality of Andorra', 'Andorran', 'Andorra la Vella'),
  (24, 'Angola', 'AO', 'AGO', 'Republic of Angola', 'Angolan', 'Luanda'),
  (28, 'Antigua and Barbuda', 'AG', 'ATG', 'Antigua and Barbuda', 'Antiguan', 'St. John''s'),
  (31, 'Azerbaijan', 'AZ', 'AZE', 'Republic of Azerbaijan', 'Azerbaijani', 'Baku'),
  (32, 'Argentina', 'AR', 'ARG', 'Argentine Republic', 'Argentine', 'Buenos Aires'),
  (36, 'Australia', 'AU', 'AUS', 'Australia', 'Australian', 'Canberra'),
  (40, 'Austria', 'AT', 'AUT', 'Republic of Austria', 'Austrian', 'Vienna'),
  (44, 'Bahamas', 'BS', 'BHS', 'Commonwealth of the Bahamas', 'Bahamian', 'Nassau'),
  (48, 'Bahrain', 'BH', 'BHR', 'Kingdom of Bahrain', 'Bahraini', 'Manama'),
  (50, 'Bangladesh', 'BD', 'BGD', 'People''s Republic of Bangladesh', 'Bangladeshi', 'Dhaka'),
  (51, 'Armenia', 'AM', 'ARM', 'Republic of Armenia', 'Armenian', 'Yerevan'),
  (52, 'Barbados', 'BB', 'BRB', 'Barbados', 'Barbadian', 'Bridgetown'),
  (56, 'Belgium', 'BE', 'BEL', 'Kingdom of Belgium', 'Belgian', 'Brussels'),
  (60, 'Bermuda', 'BM', 'BMU', NULL, 'Bermudian', 'Hamilton'),
  (64, 'Bhutan', 'BT', 'BTN', 'Kingdom of Bhutan', 'Bhutanese', 'Thimphu'),
  (68, 'Bolivia', 'BO', 'BOL', 'Plurinational State of Bolivia', 'Bolivian', 'Sucre'),
  (70, 'Bosnia and Herzegovina', 'BA', 'BIH', 'Bosnia and Herzegovina', 'Bosnian', 'Sarajevo'),
  (72, 'Botswana', 'BW', 'BWA', 'Republic of Botswana', 'Botswanan', 'Gaborone'),
  (74, 'Bouvet Island', 'BV', 'BVT', NULL, NULL, NULL),
  (76, 'Brazil', 'BR', 'BRA', 'Federative Republic of Brazil', 'Brazilian', 'Brasília'),
  (84, 'Belize', 'BZ', 'BLZ', 'Belize', 'Belizean', 'Belmopan'),
  (86, 'British Indian Ocean Territory', 'IO', 'IOT', NULL, 'Chagossian', NULL),
  (90, 'Solomon Islands', 'SB', 'SLB', 'Solomon Islands', 'Solomon Islander', 'Honiara'),
  (92, 'British Virgin Islands', 'VG', 'VGB', 'British Virgin Islands', 'British Virgin Islander', 'Road Town'),
  (96, 'Brunei', 'BN', 'BRN', 'Brunei Darussalam', 'Bruneian', 'Bandar Seri Begawan'),
  (100, 'Bulgaria', 'BG', 'BGR', 'Republic of Bulgaria', 'Bulgarian', 'Sofia'),
  (104, 'Myanmar', 'MM', 'MMR', 'Republic of the Union of Myanmar', 'Burmese', 'Naypyidaw'),
  (108, 'Burundi', 'BI', 'BDI', 'Republic of Burundi', 'Burundian', 'Gitega'),
  (112, 'Belarus', 'BY', 'BLR', 'Republic of Belarus', 'Belarusian', 'Minsk'),
  (116, 'Cambodia', 'KH', 'KHM', 'Kingdom of Cambodia', 'Cambodian', 'Phnom Penh'),
  (120, 'Cameroon', 'CM', 'CMR', 'Republic of Cameroon', 'Cameroonian', 'Yaoundé'),
  (124, 'Canada', 'CA', 'CAN', 'Canada', 'Canadian', 'Ottawa'),
  (132, 'Cape Verde', 'CV', 'CPV', 'Republic of Cabo Verde', 'Cape Verdean', 'Praia'),
  (136, 'Cayman Islands', 'KY', 'CYM', NULL, 'Caymanian', 'George Town'),
  (140, 'Central African Republic', 'CF', 'CAF', 'Central African Republic', 'Central African', 'Bangui'),
  (144, 'Sri Lanka', 'LK', 'LKA', 'Democratic Socialist Republic of Sri Lanka', 'Sri Lankan', 'Colombo'),
  (148, 'Chad', 'TD', 'TCD', 'Republic of Chad', 'Chadian', 'N''Djamena'),
  (152, 'Chile', 'CL', 'CHL', 'Republic of Chile', 'Chilean', 'Santiago'),
  (156, 'China', 'CN', 'CHN', 'People''s Republic of China', 'Chinese', 'Beijing'),
  (158, 'Taiwan', 'TW', 'TWN', 'Republic of China', 'Taiwanese', 'Taipei'),
  (162, 'Christmas Island', 'CX', 'CXR', NULL, 'Christmas Islander', 'Flying Fish Cove'),
  (166, 'Cocos Islands', 'CC', 'CCK', 'Cocos (Keeling) Islands', 'Cocos Islander', 'West Island'),
  (170, 'Colombia', 'CO', 'COL', 'Republic of Colombia', 'Colombian', 'Bogotá'),
  (174, 'Comoros', 'KM', 'COM', 'Union of the Comoros', 'Comorian', 'Moroni'),
  (175, 'Mayotte', 'YT', 'MYT', NULL, 'Mahoran', 'Mamoudzou'),
  (178, 'Republic of the Congo', 'CG', 'COG', 'Republic of the Congo', 'Congolese', 'Brazzaville'),
  (180, 'Democratic Republic of the Congo', 'CD', 'COD', 'Democratic Republic of the Congo', 'Congolese', 'Kinshasa'),
  (184, 'Cook Islands', 'CK', 'COK', NULL, 'Cook Islander', 'Avarua'),
  (188, 'Costa Rica', 'CR', 'CRI', 'Republic of Costa Rica', 'Costa Rican', 'San José'),
  (191, 'Croatia', 'HR', 'HRV', 'Republic of Croatia', 'Croatian', 'Zagreb'),
  (192, 'Cuba', 'CU', 'CUB', 'Republic of Cuba', 'Cuban', 'Havana'),
  (196, 'Cyprus', 'CY', 'CYP', 'Republic of Cyprus', 'Cypriot', 'Nicosia'),
  (203, 'Czechia', 'CZ', 'CZE', 'Czech Republic', 'Czech', 'Prague'),
  (204, 'Benin', 'BJ', 'BEN', 'Republic of Benin', 'Beninese', 'Porto-Novo'),
  (208, 'Denmark', 'DK', 'DNK', 'Kingdom of Denmark', 'Danish', 'Copenhagen'),
  (212, 'Dominica', 'DM', 'DMA', 'Commonwealth of Dominica', 'Dominican', 'Roseau'),
  (214, 'Dominican Republic', 'DO', 'DOM', 'Dominican Republic', 'Dominican', 'Santo Domingo'),
  (218, 'Ecuador', 'EC', 'ECU', 'Republic of Ecuador', 'Ecuadorian', 'Quito'),
  (222, 'El Salvador', 'SV', 'SLV', 'Republic of El Salvador', 'Salvadoran', 'San Salvador'),
  (226, 'Equatorial Guinea', 'GQ', 'GNQ', 'Republic of Equatorial Guinea', 'Equatorial Guinean', 'Malabo'),
  (231, 'Ethiopia', 'ET', 'ETH', 'Federal Democratic Republic of Ethiopia', 'Ethiopian', 'Addis Ababa'),
  (232, 'Eritrea', 'ER', 'ERI', 'State of Eritrea', 'Eritrean', 'Asmara'),
  (233, 'Estonia', 'EE', 'EST', 'Republic of Estonia', 'Estonian', 'Tallinn'),
  (234, 'Faroe Islands', 'FO', 'FRO', NULL, 'Faroese', 'Tórshavn'),
  (238, 'Falkland Islands', 'FK', 'FLK', NULL, 'Falkland Islander', 'Stanley'),
  (239, 'South Georgia and the South Sandwich Islands', 'GS', 'SGS', NULL, NULL, 'King Edward Point'),
  (242, 'Fiji', 'FJ', 'FJI', 'Republic of Fiji', 'Fijian', 'Suva'),
  (246, 'Finland', 'FI', 'FIN', 'Republic of Finland', 'Finnish', 'Helsinki'),
  (248, 'Åland Islands', 'AX', 'ALA', NULL, 'Ålander', 'Mariehamn'),
  (250, 'France', 'FR', 'FRA', 'French Republic', 'French', 'Paris'),
  (254, 'French Guiana', 'GF', 'GUF', NULL, 'French Guianese', 'Cayenne'),
  (258, 'French Polynesia', 'PF', 'PYF', NULL, 'French Polynesian', 'Papeete'),
  (260, 'French Southern Territories', 'TF', 'ATF', NULL, NULL, 'Port-aux-Français'),
  (262, 'Djibouti', 'DJ', 'DJI', 'Republic of Djibouti', 'Djiboutian', 'Djibouti'),
  (266, 'Gabon', 'GA', 'GAB', 'Gabonese Republic', 'Gabonese', 'Libreville'),
  (268, 'Georgia', 'GE', 'GEO', 'Georgia', 'Georgian', 'Tbilisi'),
  (270, 'Gambia', 'GM', 'GMB', 'Republic of the Gambia', 'Gambian', 'Banjul'),
  (275, 'Palestine', 'PS', 'PSE', 'State of Palestine', 'Palestinian', 'Ramallah'),
  (276, 'Germany', 'DE', 'DEU', 'Federal Republic of Germany', 'German', 'Berlin'),
  (288, 'Ghana', 'GH', 'GHA', 'Republic of Ghana', 'Ghanaian', 'Accra'),
  (292, 'Gibraltar', 'GI', 'GIB', NULL, 'Gibraltarian', 'Gibraltar'),
  (296, 'Kiribati', 'KI', 'KIR', 'Republic of Kiribati', 'I-Kiribati', 'South Tarawa'),
  (300, 'Greece', 'GR', 'GRC', 'Hellenic Republic', 'Greek', 'Athens'),
  (304, 'Greenland', 'GL', 'GRL', NULL, 'Greenlandic', 'Nuuk'),
  (308, 'Grenada', 'GD', 'GRD', 'Grenada', 'Grenadian', 'St. George''s'),
  (312, 'Guadeloupe', 'GP', 'GLP', NULL, 'Guadeloupean', 'Basse-Terre'),
  (316, 'Guam', 'GU', 'GUM', NULL, 'Guamanian', 'Hagåtña'),
  (320, 'Guatemala', 'GT', 'GTM', 'Republic of Guatemala', 'Guatemalan', 'Guatemala City'),
  (324, 'Guinea', 'GN', 'GIN', 'Republic of Guinea', 'Guinean', 'Conakry'),
  (328, 'Guyana', 'GY', 'GUY', 'Co-operative Republic of Guyana', 'Guyanese', 'Georgetown'),
  (332, 'Haiti', 'HT', 'HTI', 'Republic of Haiti', 'Haitian', 'Port-au-Prince'),
  (334, 'Heard Island and McDonald Islands', 'HM', 'HMD', NULL, NULL, NULL),
  (336, 'Holy See', 'VA', 'VAT', 'Holy See', 'Vatican', 'Vatican City'),
  (340, 'Honduras', 'HN', 'HND', 'Republic of Honduras', 'Honduran', 'Tegucigalpa'),
  (344, 'Hong Kong', 'HK', 'HKG', 'Hong Kong Special Administrative Region of China', 'Hong Konger', NULL),
  (348, 'Hungary', 'HU', 'HUN', 'Hungary', 'Hungarian', 'Budapest'),
  (352, 'Iceland', 'IS', 'ISL', 'Republic of Iceland', 'Icelandic', 'Reykjavik'),
  (356, 'India', 'IN', 'IND', 'Republic of India', 'Indian', 'New Delhi'),
  (360, 'Indonesia', 'ID', 'IDN', 'Republic of Indonesia', 'Indonesian', 'Jakarta'),
  (364, 'Iran', 'IR', 'IRN', 'Islamic Republic of Iran', 'Iranian', 'Tehran'),
  (368, 'Iraq', 'IQ', 'IRQ', 'Republic of Iraq', 'Iraqi', 'Baghdad'),
  (372, 'Ireland', 'IE', 'IRL', 'Ireland', 'Irish', 'Dublin'),
  (376, 'Israel', 'IL', 'ISR', 'State of Israel', 'Israeli', 'Jerusalem'),
  (380, 'Italy', 'IT', 'ITA', 'Italian Republic', 'Italian', 'Rome'),
  (384, 'Côte d''Ivoire', 'CI', 'CIV', 'Republic of Côte d''Ivoire', 'Ivorian', 'Yamoussoukro'),
  (388, 'Jamaica', 'JM', 'JAM', 'Jamaica', 'Jamaican', 'Kingston'),
  (392, 'Japan', 'JP', 'JPN', 'Japan', 'Japanese', 'Tokyo'),
  (398, 'Kazakhstan', 'KZ', 'KAZ', 'Republic of Kazakhstan', 'Kazakh', 'Astana'),
  (400, 'Jordan', 'JO', 'JOR', 'Hashemite Kingdom of Jordan', 'Jordanian', 'Amman'),
  (404, 'Kenya', 'KE', 'KEN', 'Republic of Kenya', 'Kenyan', 'Nairobi'),
  (408, 'North Korea', 'KP', 'PRK', 'Democratic People''s Republic of Korea', 'North Korean', 'Pyongyang'),
  (410, 'South Korea', 'KR', 'KOR', 'Republic of Korea', 'South Korean', 'Seoul'),
  (414, 'Kuwait', 'KW', 'KWT', 'State of Kuwait', 'Kuwaiti', 'Kuwait City'),
  (417, 'Kyrgyzstan', 'KG', 'KGZ', 'Kyrgyz Republic', 'Kyrgyz', 'Bishkek'),
  (418, 'Laos', 'LA', 'LAO', 'Lao People''s Democratic Republic', 'Lao', 'Vientiane'),
  (422, 'Lebanon', 'LB', 'LBN', 'Lebanese Republic', 'Lebanese', 'Beirut'),
  (426, 'Lesotho', 'LS', 'LSO', 'Kingdom of Lesotho', 'Basotho', 'Maseru'),
  (428, 'Latvia', 'LV', 'LVA', 'Republic of Latvia', 'Latvian', 'Riga'),
  (430, 'Liberia', 'LR', 'LBR', 'Republic of Liberia', 'Liberian', 'Monrovia'),
  (434, 'Libya', 'LY', 'LBY', 'State of Libya', 'Libyan', 'Tripoli'),
  (438, 'Liechtenstein', 'LI', 'LIE', 'Principality of Liechtenstein', 'Liechtensteiner', 'Vaduz'),
  (440, 'Lithuania', 'LT', 'LTU', 'Republic of Lithuania', 'Lithuanian', 'Vilnius'),
  (442, 'Luxembourg', 'LU', 'LUX', 'Grand Duchy of Luxembourg', 'Luxembourgish', 'Luxembourg'),
  (446, 'Macau', 'MO', 'MAC', 'Macao Special Administrative Region of China', 'Macanese', NULL),
  (450, 'Madagascar', 'MG', 'MDG', 'Republic of Madagascar', 'Malagasy', 'Antananarivo'),
  (454, 'Malawi', 'MW', 'MWI', 'Republic of Malawi', 'Malawian', 'Lilongwe'),
  (458, 'Malaysia', 'MY', 'MYS', 'Malaysia', 'Malaysian', 'Kuala Lumpur'),
  (462, 'Maldives', 'MV', 'MDV', 'Republic of Maldives', 'Maldivian', 'Malé'),
  (466, 'Mali', 'ML', 'MLI', 'Republic of Mali', 'Malian', 'Bamako'),
  (470, 'Malta', 'MT', 'MLT', 'Republic of Malta', 'Maltese', 'Valletta'),
  (474, 'Martinique', 'MQ', 'MTQ', NULL, 'Martinican', 'Fort-de-France'),
  (478, 'Mauritania', 'MR', 'MRT', 'Islamic Republic of Mauritania', 'Mauritanian', 'Nouakchott'),
  (480, 'Mauritius', 'MU', 'MUS', 'Republic of Mauritius', 'Mauritian', 'Port Louis'),
  (484, 'Mexico', 'MX', 'MEX', 'United Mexican States', 'Mexican', 'Mexico City'),
  (492, 'Monaco', 'MC', 'MCO', 'Principality of Monaco', 'Monégasque', 'Monaco'),
  (496, 'Mongolia', 'MN', 'MNG', 'Mongolia', 'Mongolian', 'Ulaanbaatar'),
  (498, 'Moldova', 'MD', 'MDA', 'Republic of Moldova', 'Moldovan', 'Chisinau'),
  (499, 'Montenegro', 'ME', 'MNE', 'Montenegro', 'Montenegrin', 'Podgorica'),
  (500, 'Montserrat', 'MS', 'MSR', NULL, 'Montserratian', 'Plymouth'),
  (504, 'Morocco', 'MA', 'MAR', 'Kingdom of Morocco', 'Moroccan', 'Rabat'),
  (508, 'Mozambique', 'MZ', 'MOZ', 'Republic of Mozambique', 'Mozambican', 'Maputo'),
  (512, 'Oman', 'OM', 'OMN', 'Sultanate of Oman', 'Omani', 'Muscat'),
  (516, 'Namibia', 'NA', 'NAM', 'Republic of Namibia', 'Namibian', 'Windhoek'),
  (520, 'Nauru', 'NR', 'NRU', 'Republic of Nauru', 'Nauruan', 'Yaren'),
  (524, 'Nepal', 'NP', 'NPL', 'Federal Democratic Republic of Nepal', 'Nepali', 'Kathmandu'),
  (528, 'Netherlands', 'NL', 'NLD', 'Kingdom of the Netherlands', 'Dutch', 'Amsterdam'),
  (531, 'Curaçao', 'CW', 'CUW', NULL, 'Curaçaoan', 'Willemstad'),
  (533, 'Aruba', 'AW', 'ABW', NULL, 'Aruban', 'Oranjestad'),
  (534, 'Sint Maarten', 'SX', 'SXM', 'Sint Maarten (Dutch part)', 'Sint Maartener', 'Philipsburg'),
  (535, 'Caribbean Netherlands', 'BQ', 'BES', 'Bonaire, Sint Eustatius and Saba', 'Bonairean', 'Kralendijk'),
  (540, 'New Caledonia', 'NC', 'NCL', NULL, 'New Caledonian', 'Nouméa'),
  (548, 'Vanuatu', 'VU', 'VUT', 'Republic of Vanuatu', 'Ni-Vanuatu', 'Port Vila'),
  (554, 'New Zealand', 'NZ', 'NZL', 'New Zealand', 'New Zealander', 'Wellington'),
  (558, 'Nicaragua', 'NI', 'NIC', 'Republic of Nicaragua', 'Nicaraguan', 'Managua'),
  (562, 'Niger', 'NE', 'NER', 'Republic of the Niger', 'Nigerien', 'Niamey'),
  (566, 'Nigeria', 'NG', 'NGA', 'Federal Republic of Nigeria', 'Nigerian', 'Abuja'),
  (570, 'Niue', 'NU', 'NIU', NULL, 'Niuean', 'Alofi'),
  (574, 'Norfolk Island', 'NF', 'NFK', NULL, 'Norfolk Islander', 'Kingston'),
  (578, 'Norway', 'NO', 'NOR', 'Kingdom of Norway', 'Norwegian', 'Oslo'),
  (580, 'Northern Mariana Islands', 'MP', 'MNP', 'Commonwealth of the Northern Mariana Islands', 'Northern Mariana Islander', 'Saipan'),
  (581, 'United States Minor Outlying Islands', 'UM', 'UMI', NULL, NULL, NULL),
  (583, 'Micronesia', 'FM', 'FSM', 'Federated States of Micronesia', 'Micronesian', 'Palikir'),
  (584, 'Marshall Islands', 'MH', 'MHL', 'Republic of the Marshall Islands', 'Marshallese', 'Majuro'),
  (585, 'Palau', 'PW', 'PLW', 'Republic of Palau', 'Palauan', 'Ngerulmud'),
  (586, 'Pakistan', 'PK', 'PAK', 'Islamic Republic of Pakistan', 'Pakistani', 'Islamabad'),
  (591, 'Panama', 'PA', 'PAN', 'Republic of Panama', 'Panamanian', 'Panama City'),
  (598, 'Papua New Guinea', 'PG', 'PNG', 'Independent State of Papua New Guinea', 'Papua New Guinean', 'Port Moresby'),
  (600, 'Paraguay', 'PY', 'PRY', 'Republic of Paraguay', 'Paraguayan', 'Asunción'),
  (604, 'Peru', 'PE', 'PER', 'Republic of Peru', 'Peruvian', 'Lima'),
  (608, 'Philippines', 'PH', 'PHL', 'Republic of the Philippines', 'Philippine', 'Manila'),
  (612, 'Pitcairn', 'PN', 'PCN', 'Pitcairn, Henderson, Ducie and Oeno Islands', 'Pitcairn Islander', 'Adamstown'),
  (616, 'Poland', 'PL', 'POL', 'Republic of Poland', 'Polish', 'Warsaw'),
  (620, 'Portugal', 'PT', 'PRT', 'Portuguese Republic', 'Portuguese', 'Lisbon'),
  (624, 'Guinea-Bissau', 'GW', 'GNB', 'Republic of Guinea-Bissau', 'Bissau-Guinean', 'Bissau'),
  (626, 'Timor-Leste', 'TL', 'TLS', 'Democratic Republic of Timor-Leste', 'Timorese', 'Dili'),
  (630, 'Puerto Rico', 'PR', 'PRI', 'Commonwealth of Puerto Rico', 'Puerto Rican', 'San Juan'),
  (634, 'Qatar', 'QA', 'QAT', 'State of Qatar', 'Qatari', 'Doha'),
  (638, 'Réunion', 'RE', 'REU', NULL, 'Réunionese', 'Saint-Denis'),
  (642, 'Romania', 'RO', 'ROU', 'Romania', 'Romanian', 'Bucharest'),
  (643, 'Russia', 'RU', 'RUS', 'Russian Federation', 'Russian', 'Moscow'),
  (646, 'Rwanda', 'RW', 'RWA', 'Republic of Rwanda', 'Rwandan', 'Kigali'),
  (652, 'Saint Barthélemy', 'BL', 'BLM', NULL, 'Barthélemois', 'Gustavia'),
  (654, 'Saint Helena', 'SH', 'SHN', 'Saint Helena, Ascension and Tristan da Cunha', 'Saint Helenian', 'Jamestown'),
  (659, 'Saint Kitts and Nevis', 'KN', 'KNA', 'Saint Kitts and Nevis', 'Kittitian', 'Basseterre'),
  (660, 'Anguilla', 'AI', 'AIA', NULL, 'Anguillan', 'The Valley'),
  (662, 'Saint Lucia', 'LC', 'LCA', 'Saint Lucia', 'Saint Lucian', 'Castries'),
  (663, 'Saint Martin', 'MF', 'MAF', 'Saint Martin (French part)', 'Saint Martiner', 'Marigot'),
  (666, 'Saint Pierre and Miquelon', 'PM', 'SPM', NULL, 'Saint-Pierrais', 'Saint-Pierre'),
  (670, 'Saint Vincent and the Grenadines', 'VC', 'VCT', 'Saint Vincent and the Grenadines', 'Vincentian', 'Kingstown'),
  (674, 'San Marino', 'SM', 'SMR', 'Republic of San Marino', 'Sammarinese', 'San Marino'),
  (678, 'São Tomé and Príncipe', 'ST', 'STP', 'Democratic Republic of Sao Tome and Principe', 'Santomean', 'São Tomé'),
  (682, 'Saudi Arabia', 'SA', 'SAU', 'Kingdom of Saudi Arabia', 'Saudi', 'Riyadh'),
  (686, 'Senegal', 'SN', 'SEN', 'Republic of Senegal', 'Senegalese', 'Dakar'),
  (688, 'Serbia', 'RS', 'SRB', 'Republic of Serbia', 'Serbian', 'Belgrade'),
  (690, 'Seychelles', 'SC', 'SYC', 'Republic of Seychelles', 'Seychellois', 'Victoria'),
  (694, 'Sierra Leone', 'SL', 'SLE', 'Republic of Sierra Leone', 'Sierra Leonean', 'Freetown'),
  (702, 'Singapore', 'SG', 'SGP', 'Republic of Singapore', 'Singaporean', 'Singapore'),
  (703, 'Slovakia', 'SK', 'SVK', 'Slovak Republic', 'Slovak', 'Bratislava'),
  (704, 'Vietnam', 'VN', 'VNM', 'Socialist Republic of Viet Nam', 'Vietnamese', 'Hanoi'),
  (705, 'Slovenia', 'SI', 'SVN', 'Republic of Slovenia', 'Slovenian', 'Ljubljana'),
  (706, 'Somalia', 'SO', 'SOM', 'Federal Republic of Somalia', 'Somali', 'Mogadishu'),
  (710, 'South Africa', 'ZA', 'ZAF', 'Republic of South Africa', 'South African', 'Pretoria'),
  (716, 'Zimbabwe', 'ZW', 'ZWE', 'Republic of Zimbabwe', 'Zimbabwean', 'Harare'),
  (724, 'Spain', 'ES', 'ESP', 'Kingdom of Spain', 'Spanish', 'Madrid'),
  (728, 'South Sudan', 'SS', 'SSD', 'Republic of South Sudan', 'South Sudanese', 'Juba'),
  (729, 'Sudan', 'SD', 'SDN', 'Republic of the Sudan', 'Sudanese', 'Khartoum'),
  (732, 'Western Sahara', 'EH', 'ESH', NULL, 'Sahrawi', 'Laayoune'),
  (740, 'Suriname', 'SR', 'SUR', 'Republic of Suriname', 'Surinamese', 'Paramaribo'),
  (744, 'Svalbard and Jan Mayen', 'SJ', 'SJM', NULL, NULL, 'Longyearbyen'),
  (748, 'Eswatini', 'SZ', 'SWZ', 'Kingdom of Eswatini', 'Swazi', 'Mbabane'),
  (752, 'Sweden', 'SE', 'SWE', 'Kingdom of Sweden', 'Swedish', 'Stockholm'),
  (756, 'Switzerland', 'CH', 'CHE', 'Swiss Confederation', 'Swiss', 'Bern'),
  (760, 'Syria', 'SY', 'SYR', 'Syrian Arab Republic', 'Syrian', 'Damascus'),
  (762, 'Tajikistan', 'TJ', 'TJK', 'Republic of Tajikistan', 'Tajik', 'Dushanbe'),
  (764, 'Thailand', 'TH', 'THA', 'Kingdom of Thailand', 'Thai', 'Bangkok'),
  (768, 'Togo', 'TG', 'TGO', 'Togolese Republic', 'Togolese', 'Lomé'),
  (772, 'Tokelau', 'TK', 'TKL', NULL, 'Tokelauan', NULL),
  (776, 'Tonga', 'TO', 'TON', 'Kingdom of Tonga', 'Tongan', 'Nuku''alofa'),
  (780, 'Trinidad and Tobago', 'TT', 'TTO', 'Republic of Trinidad and Tobago', 'Trinidadian', 'Port of Spain'),
  (784, 'United Arab Emirates', 'AE', 'ARE', 'United Arab Emirates', 'Emirati', 'Abu Dhabi'),
  (788, 'Tunisia', 'TN', 'TUN', 'Republic of Tunisia', 'Tunisian', 'Tunis'),
  (792, 'Türkiye', 'TR', 'TUR', 'Republic of Türkiye', 'Turkish', 'Ankara'),
  (795, 'Turkmenistan', 'TM', 'TKM', 'Turkmenistan', 'Turkmen', 'Ashgabat'),
  (796, 'Turks and Caicos Islands', 'TC', 'TCA', NULL, 'Turks and Caicos Islander', 'Cockburn Town'),
  (798, 'Tuvalu', 'TV', 'TUV', 'Tuvalu', 'Tuvaluan', 'Funafuti'),
  (800, 'Uganda', 'UG', 'UGA', 'Republic of Uganda', 'Ugandan', 'Kampala'),
  (804, 'Ukraine', 'UA', 'UKR', 'Ukraine', 'Ukrainian', 'Kyiv'),
  (807, 'North Macedonia', 'MK', 'MKD', 'Republic of North Macedonia', 'Macedonian', 'Skopje'),
  (818, 'Egypt', 'EG', 'EGY', 'Arab Republic of Egypt', 'Egyptian', 'Cairo'),
  (826, 'United Kingdom', 'GB', 'GBR', 'United Kingdom of Great Britain and Northern Ireland', 'British', 'London'),
  (831, 'Guernsey', 'GG', 'GGY', 'Bailiwick of Guernsey', 'Guernsey', 'St. Peter Port'),
  (832, 'Jersey', 'JE', 'JEY', 'Bailiwick of Jersey', 'Jersey', 'St. Helier'),
  (833, 'Isle of Man', 'IM', 'IMN', NULL, 'Manx', 'Douglas'),
  (834, 'Tanzania', 'TZ', 'TZA', 'United Republic of Tanzania', 'Tanzanian', 'Dodoma'),
  (840, 'United States', 'US', 'USA', 'United States of America', 'American', 'Washington, D.C.'),
  (850, 'U.S. Virgin Islands', 'VI', 'VIR', 'Virgin Islands of the United States', 'Virgin Islander', 'Charlotte Amalie'),
  (854, 'Burkina Faso', 'BF', 'BFA', 'Burkina Faso', 'Burkinabe', 'Ouagadougou'),
  (858, 'Uruguay', 'UY', 'URY', 'Eastern Republic of Uruguay', 'Uruguayan', 'Montevideo'),
  (860, 'Uzbekistan', 'UZ', 'UZB', 'Republic of Uzbekistan', 'Uzbek', 'Tashkent'),
  (862, 'Venezuela', 'VE', 'VEN', 'Bolivarian Republic of Venezuela', 'Venezuelan', 'Caracas'),
  (876, 'Wallis and Futuna', 'WF', 'WLF', 'Territory of the Wallis and Futuna Islands', 'Wallisian', 'Mata-Utu'),
  (882, 'Samoa', 'WS', 'WSM', 'Independent State of Samoa', 'Samoan', 'Apia'),
  (887, 'Yemen', 'YE', 'YEM', 'Republic of Yemen', 'Yemeni', 'Sanaa'),
  (894, 'Zambia', 'ZM', 'ZMB', 'Republic of Zambia', 'Zambian', 'Lusaka'),
  (983, 'Kosovo', 'XK', 'XKX', 'Republic of Kosovo', 'Kosovar', 'Pristina');

-- Names, kind full: the common name and the official one. By ISO numeric code, then name.
INSERT INTO names (entity_id, name, kind) VALUES
  (4, 'Afghanistan', 'full'), -- AFG
  (4, 'Islamic Republic of Afghanistan', 'full'), -- AFG
  (8, 'Albania', 'full'), -- ALB
  (8, 'Republic of Albania', 'full'), -- ALB
  (10, 'Antarctica', 'full'), -- ATA
  (12, 'Algeria', 'full'), -- DZA
  (12, 'People''s Democratic Republic of Algeria', 'full'), -- DZA
  (16, 'American Samoa', 'full'), -- ASM
  (20, 'Andorra', 'full'), -- AND
  (20, 'Principality of Andorra', 'full'), -- AND
  (24, 'Angola', 'full'), -- AGO
  (24, 'Republic of Angola', 'full'), -- AGO
  (28, 'Antigua and Barbuda', 'full'), -- ATG
  (31, 'Azerbaijan', 'full'), -- AZE
  (31, 'Republic of Azerbaijan', 'full'), -- AZE
  (32, 'Argentina', 'full'), -- ARG
  (32, 'Argentine Republic', 'full'), -- ARG
  (36, 'Australia', 'full'), -- AUS
  (40, 'Austria', 'full'), -- AUT
  (40, 'Republic of Austria', 'full'), -- AUT
  (44, 'Bahamas', 'full'), -- BHS
  (44, 'Commonwealth of the Bahamas', 'full'), -- BHS
  (48, 'Bahrain', 'full'), -- BHR
  (48, 'Kingdom of Bahrain', 'full'), -- BHR
  (50, 'Bangladesh', 'full'), -- BGD
  (50, 'People''s Republic of Bangladesh', 'full'), -- BGD
  (51, 'Armenia', 'full'), -- ARM
  (51, 'Republic of Armenia', 'full'), -- ARM
  (52, 'Barbados', 'full'), -- BRB
  (56, 'Belgium', 'full'), -- BEL
  (56, 'Kingdom of Belgium', 'full'), -- BEL
  (60, 'Bermuda', 'full'), -- BMU
  (64, 'Bhutan', 'full'), -- BTN
  (64, 'Kingdom of Bhutan', 'full'), -- BTN
  (68, 'Bolivia', 'full'), -- BOL
  (68, 'Plurinational State of Bolivia', 'full'), -- BOL
  (70, 'Bosnia and Herzegovina', 'full'), -- BIH
  (72, 'Botswana', 'full'), -- BWA
  (72, 'Republic of Botswana', 'full'), -- BWA
  (74, 'Bouvet Island', 'full'), -- BVT
  (76, 'Brazil', 'full'), -- BRA
  (76, 'Federative Republic of Brazil', 'full'), -- BRA
  (84, 'Belize', 'full'), -- BLZ
  (86, 'British Indian Ocean Territory', 'full'), -- IOT
  (90, 'Solomon Islands', 'full'), -- SLB
  (92, 'British Virgin Islands', 'full'), -- VGB
  (96, 'Brunei', 'full'), -- BRN
  (96, 'Brunei Darussalam', 'full'), -- BRN
  (100, 'Bulgaria', 'full'), -- BGR
  (100, 'Republic of Bulgaria', 'full'), -- BGR
  (104, 'Myanmar', 'full'), -- MMR
  (104, 'Republic of the Union of Myanmar', 'full'), -- MMR
  (108, 'Burundi', 'full'), -- BDI
  (108, 'Republic of Burundi', 'full'), -- BDI
  (112, 'Belarus', 'full'), -- BLR
  (112, 'Republic of Belarus', 'full'), -- BLR
  (116, 'Cambodia', 'full'), -- KHM
  (116, 'Kingdom of Cambodia', 'full'), -- KHM
  (120, 'Cameroon', 'full'), -- CMR
  (120, 'Republic of Cameroon', 'full'), -- CMR
  (124, 'Canada', 'full'), -- CAN
  (132, 'Cape Verde', 'full'), -- CPV
  (132, 'Republic of Cabo Verde', 'full'), -- CPV
  (136, 'Cayman Islands', 'full'), -- CYM
  (140, 'Central African Republic', 'full'), -- CAF
  (144, 'Sri Lanka', 'full'), -- LKA
  (144, 'Democratic Socialist Republic of Sri Lanka', 'full'), -- LKA
  (148, 'Chad', 'full'), -- TCD
  (148, 'Republic of Chad', 'full'), -- TCD
  (152, 'Chile', 'full'), -- CHL
  (152, 'Republic of Chile', 'full'), -- CHL
  (156, 'China', 'full'), -- CHN
  (156, 'People''s Republic of China', 'full'), -- CHN
  (158, 'Taiwan', 'full'), -- TWN
  (158, 'Republic of China', 'full'), -- TWN
  (162, 'Christmas Island', 'full'), -- CXR
  (166, 'Cocos Islands', 'full'), -- CCK
  (166, 'Cocos (Keeling) Islands', 'full'), -- CCK
  (170, 'Colombia', 'full'), -- COL
  (170, 'Republic of Colombia', 'full'), -- COL
  (174, 'Comoros', 'full'), -- COM
  (174, 'Union of the Comoros', 'full'), -- COM
  (175, 'Mayotte', 'full'), -- MYT
  (178, 'Republic of the Congo', 'full'), -- COG
  (180, 'Democratic Republic of the Congo', 'full'), -- COD
  (184, 'Cook Islands', 'full'), -- COK
  (188, 'Costa Rica', 'full'), -- CRI
  (188, 'Republic of Costa Rica', 'full'), -- CRI
  (191, 'Croatia', 'full'), -- HRV
  (191, 'Republic of Croatia', 'full'), -- HRV
  (192, 'Cuba', 'full'), -- CUB
  (192, 'Republic of Cuba', 'full'), -- CUB
  (196, 'Cyprus', 'full'), -- CYP
  (196, 'Republic of Cyprus', 'full'), -- CYP
  (203, 'Czechia', 'full'), -- CZE
  (203, 'Czech Republic', 'full'), -- CZE
  (204, 'Benin', 'full'), -- BEN
  (204, 'Republic of Benin', 'full'), -- BEN
  (208, 'Denmark', 'full'), -- DNK
  (208, 'Kingdom of Denmark', 'full'), -- DNK
  (212, 'Dominica', 'full'), -- DMA
  (212, 'Commonwealth of Dominica', 'full'), -- DMA
  (214, 'Dominican Republic', 'full'), -- DOM
  (218, 'Ecuador', 'full'), -- ECU
  (218, 'Republic of Ecuador', 'full'), -- ECU
  (222, 'El Salvador', 'full'), -- SLV
  (222, 'Republic of El Salvador', 'full'), -- SLV
  (226, 'Equatorial Guinea', 'full'), -- GNQ
  (226, 'Republic of Equatorial Guinea', 'full'), -- GNQ
  (231, 'Ethiopia', 'full'), -- ETH
  (231, 'Federal Democratic Republic of Ethiopia', 'full'), -- ETH
  (232, 'Eritrea', 'full'), -- ERI
  (232, 'State of Eritrea', 'full'), -- ERI
  (233, 'Estonia', 'full'), -- EST
  (233, 'Republic of Estonia', 'full'), -- EST
  (234, 'Faroe Islands', 'full'), -- FRO
  (238, 'Falkland Islands', 'full'), -- FLK
  (239, 'South Georgia and the South Sandwich Islands', 'full'), -- SGS
  (242, 'Fiji', 'full'), -- FJI
  (242, 'Republic of Fiji', 'full'), -- FJI
  (246, 'Finland', 'full'), -- FIN
  (246, 'Republic of Finland', 'full'), -- FIN
  (248, 'Åland Islands', 'full'), -- ALA
  (250, 'France', 'full'), -- FRA
  (250, 'French Republic', 'full'), -- FRA
  (254, 'French Guiana', 'full'), -- GUF
  (258, 'French Polynesia', 'full'), -- PYF
  (260, 'French Southern Territories', 'full'), -- ATF
  (262, 'Djibouti', 'full'), -- DJI
  (262, 'Republic of Djibouti', 'full'), -- DJI
  (266, 'Gabon', 'full'), -- GAB
  (266, 'Gabonese Republic', 'full'), -- GAB
  (268, 'Georgia', 'full'), -- GEO
  (270, 'Gambia', 'full'), -- GMB
  (270, 'Republic of the Gambia', 'full'), -- GMB
  (275, 'Palestine', 'full'), -- PSE
  (275, 'State of Palestine', 'full'), -- PSE
  (276, 'Germany', 'full'), -- DEU
  (276, 'Federal Republic of Germany', 'full'), -- DEU
  (288, 'Ghana', 'full'), -- GHA
  (288, 'Republic of Ghana', 'full'), -- GHA
  (292, 'Gibraltar', 'full'), -- GIB
  (296, 'Kiribati', 'full'), -- KIR
  (296, 'Republic of Kiribati', 'full'), -- KIR
  (300, 'Greece', 'full'), -- GRC
  (300, 'Hellenic Republic', 'full'), -- GRC
  (304, 'Greenland', 'full'), -- GRL
  (308, 'Grenada', 'full'), -- GRD
  (312, 'Guadeloupe', 'full'), -- GLP
  (316, 'Guam', 'full'), -- GUM
  (320, 'Guatemala', 'full'), -- GTM
  (320, 'Republic of Guatemala', 'full'), -- GTM
  (324, 'Guinea', 'full'), -- GIN
  (324, 'Republic of Guinea', 'full'), -- GIN
  (328, 'Guyana', 'full'), -- GUY
  (328, 'Co-operative Republic of Guyana', 'full'), -- GUY
  (332, 'Haiti', 'full'), -- HTI
  (332, 'Republic of Haiti', 'full'), -- HTI
  (334, 'Heard Island and McDonald Islands', 'full'), -- HMD
  (336, 'Holy See', 'full'), -- VAT
  (340, 'Honduras', 'full'), -- HND
  (340, 'Republic of Honduras', 'full'), -- HND
  (344, 'Hong Kong', 'full'), -- HKG
  (344, 'Hong Kong Special Administrative Region of China', 'full'), -- HKG
  (348, 'Hungary', 'full'), -- HUN
  (352, 'Iceland', 'full'), -- ISL
  (352, 'Republic of Iceland', 'full'), -- ISL
  (356, 'India', 'full'), -- IND
  (356, 'Republic of India', 'full'), -- IND
  (360, 'Indonesia', 'full'), -- IDN
  (360, 'Republic of Indonesia', 'full'), -- IDN
  (364, 'Iran', 'full'), -- IRN
  (364, 'Islamic Republic of Iran', 'full'), -- IRN
  (368, 'Iraq', 'full'), -- IRQ
  (368, 'Republic of Iraq', 'full'), -- IRQ
  (372, 'Ireland', 'full'), -- IRL
  (376, 'Israel', 'full'), -- ISR
  (376, 'State of Israel', 'full'), -- ISR
  (380, 'Italy', 'full'), -- ITA
  (380, 'Italian Republic', 'full'), -- ITA
  (384, 'Côte d''Ivoire', 'full'), -- CIV
  (384, 'Republic of Côte d''Ivoire', 'full'), -- CIV
  (388, 'Jamaica', 'full'), -- JAM
  (392, 'Japan', 'full'), -- JPN
  (398, 'Kazakhstan', 'full'), -- KAZ
  (398, 'Republic of Kazakhstan', 'full'), -- KAZ
  (400, 'Jordan', 'full'), -- JOR
  (400, 'Hashemite Kingdom of Jordan', 'full'), -- JOR
  (404, 'Kenya', 'full'), -- KEN
  (404, 'Republic of Kenya', 'full'), -- KEN
  (408, 'North Korea', 'full'), -- PRK
  (408, 'Democratic People''s Republic of Korea', 'full'), -- PRK
  (410, 'South Korea', 'full'), -- KOR
  (410, 'Republic of Korea', 'full'), -- KOR
  (414, 'Kuwait', 'full'), -- KWT
  (414, 'State of Kuwait', 'full'), -- KWT
  (417, 'Kyrgyzstan', 'full'), -- KGZ
  (417, 'Kyrgyz Republic', 'full'), -- KGZ
  (418, 'Laos', 'full'), -- LAO
  (418, 'Lao People''s Democratic Republic', 'full'), -- LAO
  (422, 'Lebanon', 'full'), -- LBN
  (422, 'Lebanese Republic', 'full'), -- LBN
  (426, 'Lesotho', 'full'), -- LSO
  (426, 'Kingdom of Lesotho', 'full'), -- LSO
  (428, 'Latvia', 'full'), -- LVA
  (428, 'Republic of Latvia', 'full'), -- LVA
  (430, 'Liberia', 'full'), -- LBR
  (430, 'Republic of Liberia', 'full'), -- LBR
  (434, 'Libya', 'full'), -- LBY
  (434, 'State of Libya', 'full'), -- LBY
  (438, 'Liechtenstein', 'full'), -- LIE
  (438, 'Principality of Liechtenstein', 'full'), -- LIE
  (440, 'Lithuania', 'full'), -- LTU
  (440, 'Republic of Lithuania', 'full'), -- LTU
  (442, 'Luxembourg', 'full'), -- LUX
  (442, 'Grand Duchy of Luxembourg', 'full'), -- LUX
  (446, 'Macau', 'full'), -- MAC
  (446, 'Macao Special Administrative Region of China', 'full'), -- MAC
  (450, 'Madagascar', 'full'), -- MDG
  (450, 'Republic of Madagascar', 'full'), -- MDG
  (454, 'Malawi', 'full'), -- MWI
  (454, 'Republic of Malawi', 'full'), -- MWI
  (458, 'Malaysia', 'full'), -- MYS
  (462, 'Maldives', 'full'), -- MDV
  (462, 'Republic of Maldives', 'full'), -- MDV
  (466, 'Mali', 'full'), -- MLI
  (466, 'Republic of Mali', 'full'), -- MLI
  (470, 'Malta', 'full'), -- MLT
  (470, 'Republic of Malta', 'full'), -- MLT
  (474, 'Martinique', 'full'), -- MTQ
  (478, 'Mauritania', 'full'), -- MRT
  (478, 'Islamic Republic of Mauritania', 'full'), -- MRT
  (480, 'Mauritius', 'full'), -- MUS
  (480, 'Republic of Mauritius', 'full'), -- MUS
  (484, 'Mexico', 'full'), -- MEX
  (484, 'United Mexican States', 'full'), -- MEX
  (492, 'Monaco', 'full'), -- MCO
  (492, 'Principality of Monaco', 'full'), -- MCO
  (496, 'Mongolia', 'full'), -- MNG
  (498, 'Moldova', 'full'), -- MDA
  (498, 'Republic of Moldova', 'full'), -- MDA
  (499, 'Montenegro', 'full'), -- MNE
  (500, 'Montserrat', 'full'), -- MSR
  (504, 'Morocco', 'full'), -- MAR
  (504, 'Kingdom of Morocco', 'full'), -- MAR
  (508, 'Mozambique', 'full'), -- MOZ
  (508, 'Republic of Mozambique', 'full'), -- MOZ
  (512, 'Oman', 'full'), -- OMN
  (512, 'Sultanate of Oman', 'full'), -- OMN
  (516, 'Namibia', 'full'), -- NAM
  (516, 'Republic of Namibia', 'full'), -- NAM
  (520, 'Nauru', 'full'), -- NRU
  (520, 'Republic of Nauru', 'full'), -- NRU
  (524, 'Nepal', 'full'), -- NPL
  (524, 'Federal Democratic Republic of Nepal', 'full'), -- NPL
  (528, 'Netherlands', 'full'), -- NLD
  (528, 'Kingdom of the Netherlands', 'full'), -- NLD
  (531, 'Curaçao', 'full'), -- CUW
  (533, 'Aruba', 'full'), -- ABW
  (534, 'Sint Maarten', 'full'), -- SXM
  (534, 'Sint Maarten (Dutch part)', 'full'), -- SXM
  (535, 'Caribbean Netherlands', 'full'), -- BES
  (535, 'Bonaire, Sint Eustatius and Saba', 'full'), -- BES
  (540, 'New Caledonia', 'full'), -- NCL
  (548, 'Vanuatu', 'full'), -- VUT
  (548, 'Republic of Vanuatu', 'full'), -- VUT
  (554, 'New Zealand', 'full'), -- NZL
  (558, 'Nicaragua', 'full'), -- NIC
  (558, 'Republic of Nicaragua', 'full'), -- NIC
  (562, 'Niger', 'full'), -- NER
  (562, 'Republic of the Niger', 'full'), -- NER
  (566, 'Nigeria', 'full'), -- NGA
  (566, 'Federal Republic of Nigeria', 'full'), -- NGA
  (570, 'Niue', 'full'), -- NIU
  (574, 'Norfolk Island', 'full'), -- NFK
  (578, 'Norway', 'full'), -- NOR
  (578, 'Kingdom of Norway', 'full'), -- NOR
  (580, 'Northern Mariana Islands', 'full'), -- MNP
  (580, 'Commonwealth of the Northern Mariana Islands', 'full'), -- MNP
  (581, 'United States Minor Outlying Islands', 'full'), -- UMI
  (583, 'Micronesia', 'full'), -- FSM
  (583, 'Federated States of Micronesia', 'full'), -- FSM
  (584, 'Marshall Islands', 'full'), -- MHL
  (584, 'Republic of the Marshall Islands', 'full'), -- MHL
  (585, 'Palau', 'full'), -- PLW
  (585, 'Republic of Palau', 'full'), -- PLW
  (586, 'Pakistan', 'full'), -- PAK
  (586, 'Islamic Republic of Pakistan', 'full'), -- PAK
  (591, 'Panama', 'full'), -- PAN
  (591, 'Republic of Panama', 'full'), -- PAN
  (598, 'Papua New Guinea', 'full'), -- PNG
  (598, 'Independent State of Papua New Guinea', 'full'), -- PNG
  (600, 'Paraguay', 'full'), -- PRY
  (600, 'Republic of Paraguay', 'full'), -- PRY
  (604, 'Peru', 'full'), -- PER
  (604, 'Republic of Peru', 'full'), -- PER
  (608, 'Philippines', 'full'), -- PHL
  (608, 'Republic of the Philippines', 'full'), -- PHL
  (612, 'Pitcairn', 'full'), -- PCN
  (612, 'Pitcairn, Henderson, Ducie and Oeno Islands', 'full'), -- PCN
  (616, 'Poland', 'full'), -- POL
  (616, 'Republic of Poland', 'full'), -- POL
  (620, 'Portugal', 'full'), -- PRT
  (620, 'Portuguese Republic', 'full'), -- PRT
  (624, 'Guinea-Bissau', 'full'), -- GNB
  (624, 'Republic of Guinea-Bissau', 'full'), -- GNB
  (626, 'Timor-Leste', 'full'), -- TLS
  (626, 'Democratic Republic of Timor-Leste', 'full'), -- TLS
  (630, 'Puerto Rico', 'full'), -- PRI
  (630, 'Commonwealth of Puerto Rico', 'full'), -- PRI
  (634, 'Qatar', 'full'), -- QAT
  (634, 'State of Qatar', 'full'), -- QAT
  (638, 'Réunion', 'full'), -- REU
  (642, 'Romania', 'full'), -- ROU
  (643, 'Russia', 'full'), -- RUS
  (643, 'Russian Federation', 'full'), -- RUS
  (646, 'Rwanda', 'full'), -- RWA
  (646, 'Republic of Rwanda', 'full'), -- RWA
  (652, 'Saint Barthélemy', 'full'), -- BLM
  (654, 'Saint Helena', 'full'), -- SHN
  (654, 'Saint Helena, Ascension and Tristan da Cunha', 'full'), -- SHN
  (659, 'Saint Kitts and Nevis', 'full'), -- KNA
  (660, 'Anguilla', 'full'), -- AIA
  (662, 'Saint Lucia', 'full'), -- LCA
  (663, 'Saint Martin', 'full'), -- MAF
  (663, 'Saint Martin (French part)', 'full'), -- MAF
  (666, 'Saint Pierre and Miquelon', 'full'), -- SPM
  (670, 'Saint Vincent and the Grenadines', 'full'), -- VCT
  (674, 'San Marino', 'full'), -- SMR
  (674, 'Republic of San Marino', 'full'), -- SMR
  (678, 'São Tomé and Príncipe', 'full'), -- STP
  (678, 'Democratic Republic of Sao Tome and Principe', 'full'), -- STP
  (682, 'Saudi Arabia', 'full'), -- SAU
  (682, 'Kingdom of Saudi Arabia', 'full'), -- SAU
  (686, 'Senegal', 'full'), -- SEN
  (686, 'Republic of Senegal', 'full'), -- SEN
  (688, 'Serbia', 'full'), -- SRB
  (688, 'Republic of Serbia', 'full'), -- SRB
  (690, 'Seychelles', 'full'), -- SYC
  (690, 'Republic of Seychelles', 'full'), -- SYC
  (694, 'Sierra Leone', 'full'), -- SLE
  (694, 'Republic of Sierra Leone', 'full'), -- SLE
  (702, 'Singapore', 'full'), -- SGP
  (702, 'Republic of Singapore', 'full'), -- SGP
  (703, 'Slovakia', 'full'), -- SVK
  (703, 'Slovak Republic', 'full'), -- SVK
  (704, 'Vietnam', 'full'), -- VNM
  (704, 'Socialist Republic of Viet Nam', 'full'), -- VNM
  (705, 'Slovenia', 'full'), -- SVN
  (705, 'Republic of Slovenia', 'full'), -- SVN
  (706, 'Somalia', 'full'), -- SOM
  (706, 'Federal Republic of Somalia', 'full'), -- SOM
  (710, 'South Africa', 'full'), -- ZAF
  (710, 'Republic of South Africa', 'full'), -- ZAF
  (716, 'Zimbabwe', 'full'), -- ZWE
  (716, 'Republic of Zimbabwe', 'full'), -- ZWE
  (724, 'Spain', 'full'), -- ESP
  (724, 'Kingdom of Spain', 'full'), -- ESP
  (728, 'South Sudan', 'full'), -- SSD
  (728, 'Republic of South Sudan', 'full'), -- SSD
  (729, 'Sudan', 'full'), -- SDN
  (729, 'Republic of the Sudan', 'full'), -- SDN
  (732, 'Western Sahara', 'full'), -- ESH
  (740, 'Suriname', 'full'), -- SUR
  (740, 'Republic of Suriname', 'full'), -- SUR
  (744, 'Svalbard and Jan Mayen', 'full'), -- SJM
  (748, 'Eswatini', 'full'), -- SWZ
  (748, 'Kingdom of Eswatini', 'full'), -- SWZ
  (752, 'Sweden', 'full'), -- SWE
  (752, 'Kingdom of Sweden', 'full'), -- SWE
  (756, 'Switzerland', 'full'), -- CHE
  (756, 'Swiss Confederation', 'full'), -- CHE
  (760, 'Syria', 'full'), -- SYR
  (760, 'Syrian Arab Republic', 'full'), -- SYR
  (762, 'Tajikistan', 'full'), -- TJK
  (762, 'Republic of Tajikistan', 'full'), -- TJK
  (764, 'Thailand', 'full'), -- THA
  (764, 'Kingdom of Thailand', 'full'), -- THA
  (768, 'Togo', 'full'), -- TGO
  (768, 'Togolese Republic', 'full'), -- TGO
  (772, 'Tokelau', 'full'), -- TKL
  (776, 'Tonga', 'full'), -- TON
  (776, 'Kingdom of Tonga', 'full'), -- TON
  (780, 'Trinidad and Tobago', 'full'), -- TTO
  (780, 'Republic of Trinidad and Tobago', 'full'), -- TTO
  (784, 'United Arab Emirates', 'full'), -- ARE
  (788, 'Tunisia', 'full'), -- TUN
  (788, 'Republic of Tunisia', 'full'), -- TUN
  (792, 'Türkiye', 'full'), -- TUR
  (792, 'Republic of Türkiye', 'full'), -- TUR
  (795, 'Turkmenistan', 'full'), -- TKM
  (796, 'Turks and Caicos Islands', 'full'), -- TCA
  (798, 'Tuvalu', 'full'), -- TUV
  (800, 'Uganda', 'full'), -- UGA
  (800, 'Republic of Uganda', 'full'), -- UGA
  (804, 'Ukraine', 'full'), -- UKR
  (807, 'North Macedonia', 'full'), -- MKD
  (807, 'Republic of North Macedonia', 'full'), -- MKD
  (818, 'Egypt', 'full'), -- EGY
  (818, 'Arab Republic of Egypt', 'full'), -- EGY
  (826, 'United Kingdom', 'full'), -- GBR
  (826, 'United Kingdom of Great Britain and Northern Ireland', 'full'), -- GBR
  (831, 'Guernsey', 'full'), -- GGY
  (831, 'Bailiwick of Guernsey', 'full'), -- GGY
  (832, 'Jersey', 'full'), -- JEY
  (832, 'Bailiwick of Jersey', 'full'), -- JEY
  (833, 'Isle of Man', 'full'), -- IMN
  (834, 'Tanzania', 'full'), -- TZA
  (834, 'United Republic of Tanzania', 'full'), -- TZA
  (840, 'United States', 'full'), -- USA
  (840, 'United States of America', 'full'), -- USA
  (850, 'U.S. Virgin Islands', 'full'), -- VIR
  (850, 'Virgin Islands of the United States', 'full'), -- VIR
  (854, 'Burkina Faso', 'full'), -- BFA
  (858, 'Uruguay', 'full'), -- URY
  (858, 'Eastern Republic of Uruguay', 'full'), -- URY
  (860, 'Uzbekistan', 'full'), -- UZB
  (860, 'Republic of Uzbekistan', 'full'), -- UZB
  (862, 'Venezuela', 'full'), -- VEN
  (862, 'Bolivarian Republic of Venezuela', 'full'), -- VEN
  (876, 'Wallis and Futuna', 'full'), -- WLF
  (876, 'Territory of the Wallis and Futuna Islands', 'full'), -- WLF
  (882, 'Samoa', 'full'), -- WSM
  (882, 'Independent State of Samoa', 'full'), -- WSM
  (887, 'Yemen', 'full'), -- YEM
  (887, 'Republic of Yemen', 'full'), -- YEM
  (894, 'Zambia', 'full'), -- ZMB
  (894, 'Republic of Zambia', 'full'), -- ZMB
  (983, 'Kosovo', 'full'), -- XKX
  (983, 'Republic of Kosovo', 'full'); -- XKX

-- Names, kind alias: other names in use, without diacritics, with the article, old ones still printed. By ISO numeric code, then name.
INSERT INTO names (entity_id, name, kind) VALUES
  (4, 'Islamic Emirate of Afghanistan', 'alias'), -- AFG
  (12, 'People’s Democratic Republic of Algeria', 'alias'), -- DZA
  (28, 'Antigua & Barbuda', 'alias'), -- ATG
  (28, 'Antigua', 'alias'), -- ATG
  (28, 'Barbuda', 'alias'), -- ATG
  (36, 'Commonwealth of Australia', 'alias'), -- AUS
  (44, 'Commonwealth of The Bahamas', 'alias'), -- BHS
  (44, 'The Bahamas', 'alias'), -- BHS
  (50, 'People’s Republic of Bangladesh', 'alias'), -- BGD
  (70, 'Bosnia & Herzegovina', 'alias'), -- BIH
  (70, 'Bosnia', 'alias'), -- BIH
  (70, 'Bosnia-Herzegovina', 'alias'), -- BIH
  (70, 'Republic of Bosnia and Herzegovina', 'alias'), -- BIH
  (76, 'Brasil', 'alias'), -- BRA
  (86, 'Chagos Archipelago', 'alias'), -- IOT
  (86, 'Chagos', 'alias'), -- IOT
  (86, 'Chagos Islands', 'alias'), -- IOT
  (90, 'Solomons', 'alias'), -- SLB
  (90, 'The Solomon Islands', 'alias'), -- SLB
  (92, 'Virgin Islands (British)', 'alias'), -- VGB
  (104, 'Burma', 'alias'), -- MMR
  (104, 'Union of Myanmar', 'alias'), -- MMR
  (112, 'Belorussia', 'alias'), -- BLR
  (112, 'Byelorussia', 'alias'), -- BLR
  (120, 'Cameroun', 'alias'), -- CMR
  (132, 'Cabo Verde', 'alias'), -- CPV
  (132, 'Republic of Cape Verde', 'alias'), -- CPV
  (136, 'Caymans', 'alias'), -- CYM
  (136, 'The Cayman Islands', 'alias'), -- CYM
  (144, 'Ceylon', 'alias'), -- LKA
  (156, 'Communist China', 'alias'), -- CHN
  (156, 'Mainland China', 'alias'), -- CHN
  (156, 'People’s Republic of China', 'alias'), -- CHN
  (156, 'Red China', 'alias'), -- CHN
  (156, 'mainland China', 'alias'), -- CHN
  (158, 'Chinese Taipei', 'alias'), -- TWN
  (158, 'Formosa', 'alias'), -- TWN
  (158, 'Republic of China (Taiwan)', 'alias'), -- TWN
  (158, 'Taiwan, Province of China', 'alias'), -- TWN
  (166, 'Keeling Islands', 'alias'), -- CCK
  (174, 'Comoro Islands', 'alias'), -- COM
  (174, 'The Comoros', 'alias'), -- COM
  (178, 'Congo Brazzaville', 'alias'), -- COG
  (178, 'Congo Republic', 'alias'), -- COG
  (178, 'Congo-Brazzaville', 'alias'), -- COG
  (178, 'Republic of Congo', 'alias'), -- COG
  (180, 'Congo', 'alias'), -- COD
  (180, 'Congo Kinshasa', 'alias'), -- COD
  (180, 'Congo-Kinshasa', 'alias'), -- COD
  (180, 'D.R. Congo', 'alias'), -- COD
  (180, 'DR Congo', 'alias'), -- COD
  (180, 'Democratic Republic of Congo', 'alias'), -- COD
  (184, 'The Cook Islands', 'alias'), -- COK
  (214, 'The Dominican Republic', 'alias'), -- DOM
  (234, 'Faeroe Islands', 'alias'), -- FRO
  (234, 'Faroes', 'alias'), -- FRO
  (234, 'The Faroe Islands', 'alias'), -- FRO
  (238, 'Falkland Islands (Malvinas)', 'alias'), -- FLK
  (238, 'Falklands', 'alias'), -- FLK
  (238, 'Islas Malvinas', 'alias'), -- FLK
  (238, 'Malvinas Islands', 'alias'), -- FLK
  (238, 'Malvinas', 'alias'), -- FLK
  (238, 'The Falkland Islands', 'alias'), -- FLK
  (239, 'South Georgia', 'alias'), -- SGS
  (239, 'South Sandwich Islands', 'alias'), -- SGS
  (248, 'Aland', 'alias'), -- ALA
  (248, 'Aland Islands', 'alias'), -- ALA
  (248, 'Åland', 'alias'), -- ALA
  (254, 'Guyane', 'alias'), -- GUF
  (258, 'Tahiti', 'alias'), -- PYF
  (260, 'French Southern and Antarctic Lands', 'alias'), -- ATF
  (260, 'Kerguelen Islands', 'alias'), -- ATF
  (270, 'Republic of The Gambia', 'alias'), -- GMB
  (270, 'The Gambia', 'alias'), -- GMB
  (275, 'Occupied Palestinian Territories', 'alias'), -- PSE
  (275, 'Occupied Palestinian Territory', 'alias'), -- PSE
  (275, 'Palestinian Territories', 'alias'), -- PSE
  (275, 'Palestinian territories', 'alias'), -- PSE
  (275, 'Palestinian territory', 'alias'), -- PSE
  (275, 'occupied Palestinian territories', 'alias'), -- PSE
  (275, 'occupied Palestinian territory', 'alias'), -- PSE
  (324, 'Guinea Conakry', 'alias'), -- GIN
  (324, 'Guinea-Conakry', 'alias'), -- GIN
  (328, 'Cooperative Republic of Guyana', 'alias'), -- GUY
  (328, 'Republic of Guyana', 'alias'), -- GUY
  (334, 'Heard Island', 'alias'), -- HMD
  (334, 'Heard and McDonald Islands', 'alias'), -- HMD
  (334, 'McDonald Islands', 'alias'), -- HMD
  (336, 'State of the Vatican City', 'alias'), -- VAT
  (336, 'The Holy See', 'alias'), -- VAT
  (336, 'The Vatican', 'alias'), -- VAT
  (336, 'Vatican City State', 'alias'), -- VAT
  (336, 'Vatican City', 'alias'), -- VAT
  (336, 'Vatican', 'alias'), -- VAT
  (344, 'Hong Kong SAR', 'alias'), -- HKG
  (344, 'Hongkong', 'alias'), -- HKG
  (372, 'Irish Republic', 'alias'), -- IRL
  (372, 'Republic of Ireland', 'alias'), -- IRL
  (384, 'Cote d''Ivoire', 'alias'), -- CIV
  (384, 'Cote d’Ivoire', 'alias'), -- CIV
  (384, 'Côte d’Ivoire', 'alias'), -- CIV
  (384, 'Ivory Coast', 'alias'), -- CIV
  (384, 'Republic of Cote d''Ivoire', 'alias'), -- CIV
  (384, 'Republic of Cote d’Ivoire', 'alias'), -- CIV
  (384, 'Republic of Côte d’Ivoire', 'alias'), -- CIV
  (384, 'Republic of Ivory Coast', 'alias'), -- CIV
  (400, 'Hashemite Kingdom', 'alias'), -- JOR
  (400, 'The Hashemite Kingdom of Jordan', 'alias'), -- JOR
  (408, 'Democratic People’s Republic of Korea', 'alias'), -- PRK
  (417, 'Kirghizia', 'alias'), -- KGZ
  (417, 'Kirgizstan', 'alias'), -- KGZ
  (418, 'Lao P.D.R.', 'alias'), -- LAO
  (418, 'Lao PDR', 'alias'), -- LAO
  (418, 'Lao People’s Democratic Republic', 'alias'), -- LAO
  (422, 'Republic of Lebanon', 'alias'), -- LBN
  (442, 'Luxemburg', 'alias'), -- LUX
  (446, 'Macao', 'alias'), -- MAC
  (446, 'Macao SAR', 'alias'), -- MAC
  (446, 'Macau SAR', 'alias'), -- MAC
  (462, 'Maldive Islands', 'alias'), -- MDV
  (462, 'Republic of the Maldives', 'alias'), -- MDV
  (462, 'The Maldives', 'alias'), -- MDV
  (498, 'Moldavia', 'alias'), -- MDA
  (528, 'Holland', 'alias'), -- NLD
  (528, 'The Netherlands', 'alias'), -- NLD
  (531, 'Curacao', 'alias'), -- CUW
  (534, 'St Maarten', 'alias'), -- SXM
  (534, 'St. Maarten', 'alias'), -- SXM
  (535, 'BES Islands', 'alias'), -- BES
  (535, 'Bonaire', 'alias'), -- BES
  (535, 'Sint Eustatius', 'alias'), -- BES
  (535, 'St. Eustatius', 'alias'), -- BES
  (554, 'Aotearoa', 'alias'), -- NZL
  (554, 'Aotearoa New Zealand', 'alias'), -- NZL
  (562, 'Republic of Niger', 'alias'), -- NER
  (580, 'Northern Marianas', 'alias'), -- MNP
  (581, 'Johnston Atoll', 'alias'), -- UMI
  (581, 'Midway Atoll', 'alias'), -- UMI
  (581, 'U.S. Minor Outlying Islands', 'alias'), -- UMI
  (581, 'Wake Island', 'alias'), -- UMI
  (584, 'The Marshall Islands', 'alias'), -- MHL
  (608, 'The Philippines', 'alias'), -- PHL
  (612, 'Pitcairn Island', 'alias'), -- PCN
  (612, 'Pitcairn Islands', 'alias'), -- PCN
  (624, 'Guinea Bissau', 'alias'), -- GNB
  (626, 'East Timor', 'alias'), -- TLS
  (626, 'Timor Leste', 'alias'), -- TLS
  (638, 'La Reunion', 'alias'), -- REU
  (638, 'La Réunion', 'alias'), -- REU
  (638, 'Reunion Island', 'alias'), -- REU
  (638, 'Réunion Island', 'alias'), -- REU
  (652, 'Saint Barthelemy', 'alias'), -- BLM
  (652, 'Saint Barts', 'alias'), -- BLM
  (652, 'St Barthelemy', 'alias'), -- BLM
  (652, 'St Barthélemy', 'alias'), -- BLM
  (652, 'St Barts', 'alias'), -- BLM
  (652, 'St. Barthelemy', 'alias'), -- BLM
  (652, 'St. Barthélemy', 'alias'), -- BLM
  (652, 'St. Barths', 'alias'), -- BLM
  (652, 'St. Barts', 'alias'), -- BLM
  (654, 'Ascension Island', 'alias'), -- SHN
  (654, 'St Helena', 'alias'), -- SHN
  (654, 'St. Helena', 'alias'), -- SHN
  (654, 'Tristan da Cunha', 'alias'), -- SHN
  (659, 'Federation of Saint Kitts and Nevis', 'alias'), -- KNA
  (659, 'Saint Christopher and Nevis', 'alias'), -- KNA
  (659, 'Saint Kitts', 'alias'), -- KNA
  (659, 'St Kitts', 'alias'), -- KNA
  (659, 'St Kitts and Nevis', 'alias'), -- KNA
  (659, 'St. Kitts & Nevis', 'alias'), -- KNA
  (659, 'St. Kitts', 'alias'), -- KNA
  (659, 'St. Kitts and Nevis', 'alias'), -- KNA
  (662, 'St Lucia', 'alias'), -- LCA
  (662, 'St. Lucia', 'alias'), -- LCA
  (666, 'Saint-Pierre and Miquelon', 'alias'), -- SPM
  (666, 'Saint-Pierre et Miquelon', 'alias'), -- SPM
  (666, 'St Pierre and Miquelon', 'alias'), -- SPM
  (666, 'St. Pierre and Miquelon', 'alias'), -- SPM
  (670, 'St Vincent and the Grenadines', 'alias'), -- VCT
  (670, 'St. Vincent & the Grenadines', 'alias'), -- VCT
  (670, 'St. Vincent and the Grenadines', 'alias'), -- VCT
  (678, 'Democratic Republic of São Tomé and Príncipe', 'alias'), -- STP
  (678, 'Sao Tome & Principe', 'alias'), -- STP
  (678, 'São Tomé & Príncipe', 'alias'), -- STP
  (678, 'Sao Tome and Principe', 'alias'), -- STP
  (678, 'Sao Tome e Principe', 'alias'), -- STP
  (678, 'São Tomé e Príncipe', 'alias'), -- STP
  (690, 'The Seychelles', 'alias'), -- SYC
  (704, 'Socialist Republic of Vietnam', 'alias'), -- VNM
  (704, 'Viet Nam', 'alias'), -- VNM
  (729, 'Republic of Sudan', 'alias'), -- SDN
  (732, 'Sahrawi Arab Democratic Republic', 'alias'), -- ESH
  (740, 'Surinam', 'alias'), -- SUR
  (744, 'Jan Mayen', 'alias'), -- SJM
  (744, 'Spitsbergen', 'alias'), -- SJM
  (744, 'Svalbard', 'alias'), -- SJM
  (748, 'Kingdom of Swaziland', 'alias'), -- SWZ
  (748, 'Swaziland', 'alias'), -- SWZ
  (748, 'eSwatini', 'alias'), -- SWZ
  (762, 'Tadjikistan', 'alias'), -- TJK
  (780, 'Tobago', 'alias'), -- TTO
  (780, 'Trinidad & Tobago', 'alias'), -- TTO
  (780, 'Trinidad', 'alias'), -- TTO
  (784, 'The United Arab Emirates', 'alias'), -- ARE
  (788, 'Tunisian Republic', 'alias'), -- TUN
  (792, 'Republic of Turkey', 'alias'), -- TUR
  (792, 'Republic of Turkiye', 'alias'), -- TUR
  (792, 'Turkey', 'alias'), -- TUR
  (792, 'Turkiye', 'alias'), -- TUR
  (796, 'Turks & Caicos Islands', 'alias'), -- TCA
  (796, 'Turks & Caicos', 'alias'), -- TCA
  (796, 'Turks and Caicos', 'alias'), -- TCA
  (807, 'Former Yugoslav Republic of Macedonia', 'alias'), -- MKD
  (807, 'Macedonia', 'alias'), -- MKD
  (807, 'Republic of Macedonia', 'alias'), -- MKD
  (826, 'Britain', 'alias'), -- GBR
  (826, 'Great Britain', 'alias'), -- GBR
  (826, 'The United Kingdom', 'alias'), -- GBR
  (840, 'America', 'alias'), -- USA
  (840, 'The United States', 'alias'), -- USA
  (850, 'US Virgin Islands', 'alias'), -- VIR
  (850, 'United States Virgin Islands', 'alias'), -- VIR
  (850, 'Virgin Islands (U.S.)', 'alias'), -- VIR
  (854, 'Burkina', 'alias'), -- BFA
  (858, 'Oriental Republic of Uruguay', 'alias'), -- URY
  (876, 'Wallis and Futuna Islands', 'alias'), -- WLF
  (882, 'Western Samoa', 'alias'), -- WSM
  (983, 'Kosova', 'alias'); -- XKX

-- Names, kind acronym. By ISO numeric code, then name.
INSERT INTO names (entity_id, name, kind) VALUES
  (70, 'BiH', 'acronym'), -- BIH
  (86, 'BIOT', 'acronym'), -- IOT
  (92, 'BVI', 'acronym'), -- VGB
  (140, 'CAR', 'acronym'), -- CAF
  (156, 'P.R.C.', 'acronym'), -- CHN
  (156, 'PRC', 'acronym'), -- CHN
  (158, 'R.O.C.', 'acronym'), -- TWN
  (180, 'D.R.C.', 'acronym'), -- COD
  (180, 'DRC', 'acronym'), -- COD
  (344, 'HKSAR', 'acronym'), -- HKG
  (408, 'D.P.R.K.', 'acronym'), -- PRK
  (408, 'DPRK', 'acronym'), -- PRK
  (410, 'R.O.K.', 'acronym'), -- KOR
  (410, 'ROK', 'acronym'), -- KOR
  (554, 'N.Z.', 'acronym'), -- NZL
  (554, 'NZ', 'acronym'), -- NZL
  (580, 'CNMI', 'acronym'), -- MNP
  (583, 'FSM', 'acronym'), -- FSM
  (584, 'RMI', 'acronym'), -- MHL
  (598, 'PNG', 'acronym'), -- PNG
  (682, 'K.S.A.', 'acronym'), -- SAU
  (682, 'KSA', 'acronym'), -- SAU
  (710, 'RSA', 'acronym'), -- ZAF
  (780, 'T&T', 'acronym'), -- TTO
  (784, 'U.A.E.', 'acronym'), -- ARE
  (784, 'UAE', 'acronym'), -- ARE
  (807, 'FYROM', 'acronym'), -- MKD
  (826, 'U.K.', 'acronym'), -- GBR
  (826, 'UK', 'acronym'), -- GBR
  (840, 'U.S.', 'acronym'), -- USA
  (840, 'U.S.A.', 'acronym'), -- USA
  (840, 'US', 'acronym'), -- USA
  (840, 'USA', 'acronym'), -- USA
  (850, 'USVI', 'acronym'); -- VIR

-- Names, kind demonym: adjectives and nouns, singular and plural.
-- Congolese stands for the Democratic Republic, Dominican for the Dominican Republic. Korean for neither Korea.
-- By ISO numeric code, then name.
INSERT INTO names (entity_id, name, kind) VALUES
  (4, 'Afghan', 'demonym'), -- AFG
  (4, 'Afghani', 'demonym'), -- AFG
  (4, 'Afghanis', 'demonym'), -- AFG
  (4, 'Afghans', 'demonym'), -- AFG
  (8, 'Albanian', 'demonym'), -- ALB
  (8, 'Albanians', 'demonym'), -- ALB
  (12, 'Algerian', 'demonym'), -- DZA
  (12, 'Algerians', 'demonym'), -- DZA
  (16, 'American Samoan', 'demonym'), -- ASM
  (16, 'American Samoans', 'demonym'), -- ASM
  (20, 'Andorran', 'demonym'), -- AND
  (20, 'Andorrans', 'demonym'), -- AND
  (24, 'Angolan', 'demonym'), -- AGO
  (24, 'Angolans', 'demonym'), -- AGO
  (28, 'Antiguan', 'demonym'), -- ATG
  (28, 'Antiguans', 'demonym'), -- ATG
  (28, 'Barbudan', 'demonym'), -- ATG
  (28, 'Barbudans', 'demonym'), -- ATG
  (31, 'Azerbaijani', 'demonym'), -- AZE
  (31, 'Azerbaijanis', 'demonym'), -- AZE
  (31, 'Azeri', 'demonym'), -- AZE
  (31, 'Azeris', 'demonym'), -- AZE
  (32, 'Argentine', 'demonym'), -- ARG
  (32, 'Argentinean', 'demonym'), -- ARG
  (32, 'Argentineans', 'demonym'), -- ARG
  (32, 'Argentines', 'demonym'), -- ARG
  (32, 'Argentinian', 'demonym'), -- ARG
  (32, 'Argentinians', 'demonym'), -- ARG
  (36, 'Aussie', 'demonym'), -- AUS
  (36, 'Aussies', 'demonym'), -- AUS
  (36, 'Australian', 'demonym'), -- AUS
  (36, 'Australians', 'demonym'), -- AUS
  (40, 'Austrian', 'demonym'), -- AUT
  (40, 'Austrians', 'demonym'), -- AUT
  (44, 'Bahamian', 'demonym'), -- BHS
  (44, 'Bahamians', 'demonym'), -- BHS
  (48, 'Bahraini', 'demonym'), -- BHR
  (48, 'Bahrainis', 'demonym'), -- BHR
  (50, 'Bangladeshi', 'demonym'), -- BGD
  (50, 'Bangladeshis', 'demonym'), -- BGD
  (51, 'Armenian', 'demonym'), -- ARM
  (51, 'Armenians', 'demonym'), -- ARM
  (52, 'Bajan', 'demonym'), -- BRB
  (52, 'Bajans', 'demonym'), -- BRB
  (52, 'Barbadian', 'demonym'), -- BRB
  (52, 'Barbadians', 'demonym'), -- BRB
  (56, 'Belgian', 'demonym'), -- BEL
  (56, 'Belgians', 'demonym'), -- BEL
  (60, 'Bermudan', 'demonym'), -- BMU
  (60, 'Bermudans', 'demonym'), -- BMU
  (60, 'Bermudian', 'demonym'), -- BMU
  (60, 'Bermudians', 'demonym'), -- BMU
  (64, 'Bhutanese', 'demonym'), -- BTN
  (68, 'Bolivian', 'demonym'), -- BOL
  (68, 'Bolivians', 'demonym'), -- BOL
  (70, 'Bosnian', 'demonym'), -- BIH
  (70, 'Bosnian Croat', 'demonym'), -- BIH
  (70, 'Bosnian Croats', 'demonym'), -- BIH
  (70, 'Bosnian Serb', 'demonym'), -- BIH
  (70, 'Bosnian Serbs', 'demonym'), -- BIH
  (70, 'Bosnians', 'demonym'), -- BIH
  (70, 'Herzegovinian', 'demonym'), -- BIH
  (70, 'Herzegovinians', 'demonym'), -- BIH
  (72, 'Batswana', 'demonym'), -- BWA
  (72, 'Botswanan', 'demonym'), -- BWA
  (72, 'Botswanans', 'demonym'), -- BWA
  (72, 'Motswana', 'demonym'), -- BWA
  (76, 'Brazilian', 'demonym'), -- BRA
  (76, 'Brazilians', 'demonym'), -- BRA
  (84, 'Belizean', 'demonym'), -- BLZ
  (84, 'Belizeans', 'demonym'), -- BLZ
  (86, 'Chagossian', 'demonym'), -- IOT
  (86, 'Chagossians', 'demonym'), -- IOT
  (90, 'Solomon Islander', 'demonym'), -- SLB
  (90, 'Solomon Islanders', 'demonym'), -- SLB
  (92, 'British Virgin Islander', 'demonym'), -- VGB
  (92, 'British Virgin Islanders', 'demonym'), -- VGB
  (96, 'Bruneian', 'demonym'), -- BRN
  (96, 'Bruneians', 'demonym'), -- BRN
  (100, 'Bulgarian', 'demonym'), -- BGR
  (100, 'Bulgarians', 'demonym'), -- BGR
  (104, 'Burmese', 'demonym'), -- MMR
  (108, 'Burundian', 'demonym'), -- BDI
  (108, 'Burundians', 'demonym'), -- BDI
  (112, 'Belarusian', 'demonym'), -- BLR
  (112, 'Belarusians', 'demonym'), -- BLR
  (112, 'Belarussian', 'demonym'), -- BLR
  (112, 'Belarussians', 'demonym'), -- BLR
  (112, 'Belorussian', 'demonym'), -- BLR
  (112, 'Belorussians', 'demonym'), -- BLR
  (116, 'Cambodian', 'demonym'), -- KHM
  (116, 'Cambodians', 'demonym'), -- KHM
  (120, 'Cameroonian', 'demonym'), -- CMR
  (120, 'Cameroonians', 'demonym'), -- CMR
  (124, 'Canadian', 'demonym'), -- CAN
  (124, 'Canadians', 'demonym'), -- CAN
  (132, 'Cabo Verdean', 'demonym'), -- CPV
  (132, 'Cabo Verdeans', 'demonym'), -- CPV
  (132, 'Cape Verdean', 'demonym'), -- CPV
  (132, 'Cape Verdeans', 'demonym'), -- CPV
  (136, 'Caymanian', 'demonym'), -- CYM
  (136, 'Caymanians', 'demonym'), -- CYM
  (140, 'Central African', 'demonym'), -- CAF
  (140, 'Central Africans', 'demonym'), -- CAF
  (144, 'Sri Lankan', 'demonym'), -- LKA
  (144, 'Sri Lankans', 'demonym'), -- LKA
  (148, 'Chadian', 'demonym'), -- TCD
  (148, 'Chadians', 'demonym'), -- TCD
  (152, 'Chilean', 'demonym'), -- CHL
  (152, 'Chileans', 'demonym'), -- CHL
  (156, 'Chinese', 'demonym'), -- CHN
  (158, 'Taiwanese', 'demonym'), -- TWN
  (162, 'Christmas Islander', 'demonym'), -- CXR
  (162, 'Christmas Islanders', 'demonym'), -- CXR
  (166, 'Cocos Islander', 'demonym'), -- CCK
  (166, 'Cocos Islanders', 'demonym'), -- CCK
  (170, 'Colombian', 'demonym'), -- COL
  (170, 'Colombians', 'demonym'), -- COL
  (174, 'Comoran', 'demonym'), -- COM
  (174, 'Comorans', 'demonym'), -- COM
  (174, 'Comorian', 'demonym'), -- COM
  (174, 'Comorians', 'demonym'), -- COM
  (175, 'Mahorais', 'demonym'), -- MYT
  (175, 'Mahoran', 'demonym'), -- MYT
  (175, 'Mahorans', 'demonym'), -- MYT
  (180, 'Congolese', 'demonym'), -- COD
  (184, 'Cook Islander', 'demonym'), -- COK
  (184, 'Cook Islanders', 'demonym'), -- COK
  (188, 'Costa Rican', 'demonym'), -- CRI
  (188, 'Costa Ricans', 'demonym'), -- CRI
  (191, 'Croat', 'demonym'), -- HRV
  (191, 'Croatian', 'demonym'), -- HRV
  (191, 'Croatians', 'demonym'), -- HRV
  (191, 'Croats', 'demonym'), -- HRV
  (192, 'Cuban', 'demonym'), -- CUB
  (192, 'Cubans', 'demonym'), -- CUB
  (196, 'Cypriot', 'demonym'), -- CYP
  (196, 'Cypriots', 'demonym'), -- CYP
  (196, 'Greek Cypriot', 'demonym'), -- CYP
  (196, 'Greek Cypriots', 'demonym'), -- CYP
  (196, 'Turkish Cypriot', 'demonym'), -- CYP
  (196, 'Turkish Cypriots', 'demonym'), -- CYP
  (203, 'Czech', 'demonym'), -- CZE
  (203, 'Czechs', 'demonym'), -- CZE
  (204, 'Beninese', 'demonym'), -- BEN
  (208, 'Dane', 'demonym'), -- DNK
  (208, 'Danes', 'demonym'), -- DNK
  (208, 'Danish', 'demonym'), -- DNK
  (214, 'Dominican', 'demonym'), -- DOM
  (214, 'Dominicans', 'demonym'), -- DOM
  (218, 'Ecuadoran', 'demonym'), -- ECU
  (218, 'Ecuadorans', 'demonym'), -- ECU
  (218, 'Ecuadorean', 'demonym'), -- ECU
  (218, 'Ecuadoreans', 'demonym'), -- ECU
  (218, 'Ecuadorian', 'demonym'), -- ECU
  (218, 'Ecuadorians', 'demonym'), -- ECU
  (222, 'Salvadoran', 'demonym'), -- SLV
  (222, 'Salvadorans', 'demonym'), -- SLV
  (222, 'Salvadorean', 'demonym'), -- SLV
  (222, 'Salvadoreans', 'demonym'), -- SLV
  (222, 'Salvadorian', 'demonym'), -- SLV
  (222, 'Salvadorians', 'demonym'), -- SLV
  (226, 'Equatoguinean', 'demonym'), -- GNQ
  (226, 'Equatoguineans', 'demonym'), -- GNQ
  (226, 'Equatorial Guinean', 'demonym'), -- GNQ
  (226, 'Equatorial Guineans', 'demonym'), -- GNQ
  (231, 'Ethiopian', 'demonym'), -- ETH
  (231, 'Ethiopians', 'demonym'), -- ETH
  (232, 'Eritrean', 'demonym'), -- ERI
  (232, 'Eritreans', 'demonym'), -- ERI
  (233, 'Estonian', 'demonym'), -- EST
  (233, 'Estonians', 'demonym'), -- EST
  (234, 'Faroe Islander', 'demonym'), -- FRO
  (234, 'Faroe Islanders', 'demonym'), -- FRO
  (234, 'Faroese', 'demonym'), -- FRO
  (238, 'Falkland Islander', 'demonym'), -- FLK
  (238, 'Falkland Islanders', 'demonym'), -- FLK
  (238, 'Falklander', 'demonym'), -- FLK
  (238, 'Falklanders', 'demonym'), -- FLK
  (242, 'Fijian', 'demonym'), -- FJI
  (242, 'Fijians', 'demonym'), -- FJI
  (246, 'Finn', 'demonym'), -- FIN
  (246, 'Finnish', 'demonym'), -- FIN
  (246, 'Finns', 'demonym'), -- FIN
  (248, 'Alander', 'demonym'), -- ALA
  (248, 'Ålander', 'demonym'), -- ALA
  (248, 'Alanders', 'demonym'), -- ALA
  (248, 'Ålanders', 'demonym'), -- ALA
  (250, 'French', 'demonym'), -- FRA
  (250, 'Frenchman', 'demonym'), -- FRA
  (250, 'Frenchmen', 'demonym'), -- FRA
  (250, 'Frenchwoman', 'demonym'), -- FRA
  (250, 'Frenchwomen', 'demonym'), -- FRA
  (254, 'French Guianan', 'demonym'), -- GUF
  (254, 'French Guianans', 'demonym'), -- GUF
  (254, 'French Guianese', 'demonym'), -- GUF
  (254, 'Guianese', 'demonym'), -- GUF
  (258, 'French Polynesian', 'demonym'), -- PYF
  (258, 'French Polynesians', 'demonym'), -- PYF
  (258, 'Tahitian', 'demonym'), -- PYF
  (258, 'Tahitians', 'demonym'), -- PYF
  (262, 'Djiboutian', 'demonym'), -- DJI
  (262, 'Djiboutians', 'demonym'), -- DJI
  (266, 'Gabonese', 'demonym'), -- GAB
  (268, 'Georgian', 'demonym'), -- GEO
  (268, 'Georgians', 'demonym'), -- GEO
  (270, 'Gambian', 'demonym'), -- GMB
  (270, 'Gambians', 'demonym'), -- GMB
  (275, 'Palestinian', 'demonym'), -- PSE
  (275, 'Palestinians', 'demonym'), -- PSE
  (276, 'German', 'demonym'), -- DEU
  (276, 'Germans', 'demonym'), -- DEU
  (288, 'Ghanaian', 'demonym'), -- GHA
  (288, 'Ghanaians', 'demonym'), -- GHA
  (292, 'Gibraltarian', 'demonym'), -- GIB
  (292, 'Gibraltarians', 'demonym'), -- GIB
  (296, 'I-Kiribati', 'demonym'), -- KIR
  (296, 'Kiribatian', 'demonym'), -- KIR
  (296, 'Kiribatians', 'demonym'), -- KIR
  (300, 'Greek', 'demonym'), -- GRC
  (300, 'Greeks', 'demonym'), -- GRC
  (304, 'Greenlander', 'demonym'), -- GRL
  (304, 'Greenlanders', 'demonym'), -- GRL
  (304, 'Greenlandic', 'demonym'), -- GRL
  (308, 'Grenadian', 'demonym'), -- GRD
  (308, 'Grenadians', 'demonym'), -- GRD
  (312, 'Guadeloupean', 'demonym'), -- GLP
  (312, 'Guadeloupeans', 'demonym'), -- GLP
  (316, 'Guamanian', 'demonym'), -- GUM
  (316, 'Guamanians', 'demonym'), -- GUM
  (320, 'Guatemalan', 'demonym'), -- GTM
  (320, 'Guatemalans', 'demonym'), -- GTM
  (324, 'Guinean', 'demonym'), -- GIN
  (324, 'Guineans', 'demonym'), -- GIN
  (328, 'Guyanese', 'demonym'), -- GUY
  (332, 'Haitian', 'demonym'), -- HTI
  (332, 'Haitians', 'demonym'), -- HTI
  (336, 'Vatican', 'demonym'), -- VAT
  (340, 'Honduran', 'demonym'), -- HND
  (340, 'Hondurans', 'demonym'), -- HND
  (344, 'Hong Konger', 'demonym'), -- HKG
  (344, 'Hong Kongers', 'demonym'), -- HKG
  (344, 'Hongkonger', 'demonym'), -- HKG
  (344, 'Hongkongers', 'demonym'), -- HKG
  (348, 'Hungarian', 'demonym'), -- HUN
  (348, 'Hungarians', 'demonym'), -- HUN
  (352, 'Icelander', 'demonym'), -- ISL
  (352, 'Icelanders', 'demonym'), -- ISL
  (352, 'Icelandic', 'demonym'), -- ISL
  (356, 'Indian', 'demonym'), -- IND
  (356, 'Indians', 'demonym'), -- IND
  (360, 'Indonesian', 'demonym'), -- IDN
  (360, 'Indonesians', 'demonym'), -- IDN
  (364, 'Iranian', 'demonym'), -- IRN
  (364, 'Iranians', 'demonym'), -- IRN
  (368, 'Iraqi', 'demonym'), -- IRQ
  (368, 'Iraqis', 'demonym'), -- IRQ
  (372, 'Irish', 'demonym'), -- IRL
  (372, 'Irishman', 'demonym'), -- IRL
  (372, 'Irishmen', 'demonym'), -- IRL
  (372, 'Irishwoman', 'demonym'), -- IRL
  (372, 'Irishwomen', 'demonym'), -- IRL
  (376, 'Israeli', 'demonym'), -- ISR
  (376, 'Israelis', 'demonym'), -- ISR
  (380, 'Italian', 'demonym'), -- ITA
  (380, 'Italians', 'demonym'), -- ITA
  (384, 'Ivoirian', 'demonym'), -- CIV
  (384, 'Ivoirians', 'demonym'), -- CIV
  (384, 'Ivorian', 'demonym'), -- CIV
  (384, 'Ivorians', 'demonym'), -- CIV
  (388, 'Jamaican', 'demonym'), -- JAM
  (388, 'Jamaicans', 'demonym'), -- JAM
  (392, 'Japanese', 'demonym'), -- JPN
  (398, 'Kazakh', 'demonym'), -- KAZ
  (398, 'Kazakhs', 'demonym'), -- KAZ
  (398, 'Kazakhstani', 'demonym'), -- KAZ
  (398, 'Kazakhstanis', 'demonym'), -- KAZ
  (400, 'Jordanian', 'demonym'), -- JOR
  (400, 'Jordanians', 'demonym'), -- JOR
  (404, 'Kenyan', 'demonym'), -- KEN
  (404, 'Kenyans', 'demonym'), -- KEN
  (408, 'North Korean', 'demonym'), -- PRK
  (408, 'North Koreans', 'demonym'), -- PRK
  (410, 'South Korean', 'demonym'), -- KOR
  (410, 'South Koreans', 'demonym'), -- KOR
  (414, 'Kuwaiti', 'demonym'), -- KWT
  (414, 'Kuwaitis', 'demonym'), -- KWT
  (417, 'Kirghiz', 'demonym'), -- KGZ
  (417, 'Kyrgyz', 'demonym'), -- KGZ
  (417, 'Kyrgyzstani', 'demonym'), -- KGZ
  (417, 'Kyrgyzstanis', 'demonym'), -- KGZ
  (418, 'Lao', 'demonym'), -- LAO
  (418, 'Laotian', 'demonym'), -- LAO
  (418, 'Laotians', 'demonym'), -- LAO
  (422, 'Lebanese', 'demonym'), -- LBN
  (426, 'Basotho', 'demonym'), -- LSO
  (426, 'Lesothan', 'demonym'), -- LSO
  (426, 'Lesothans', 'demonym'), -- LSO
  (426, 'Mosotho', 'demonym'), -- LSO
  (428, 'Latvian', 'demonym'), -- LVA
  (428, 'Latvians', 'demonym'), -- LVA
  (430, 'Liberian', 'demonym'), -- LBR
  (430, 'Liberians', 'demonym'), -- LBR
  (434, 'Libyan', 'demonym'), -- LBY
  (434, 'Libyans', 'demonym'), -- LBY
  (438, 'Liechtensteiner', 'demonym'), -- LIE
  (438, 'Liechtensteiners', 'demonym'), -- LIE
  (440, 'Lithuanian', 'demonym'), -- LTU
  (440, 'Lithuanians', 'demonym'), -- LTU
  (442, 'Luxembourger', 'demonym'), -- LUX
  (442, 'Luxembourgers', 'demonym'), -- LUX
  (442, 'Luxembourgian', 'demonym'), -- LUX
  (442, 'Luxembourgians', 'demonym'), -- LUX
  (442, 'Luxembourgish', 'demonym'), -- LUX
  (446, 'Macanese', 'demonym'), -- MAC
  (450, 'Madagascan', 'demonym'), -- MDG
  (450, 'Madagascans', 'demonym'), -- MDG
  (450, 'Malagasies', 'demonym'), -- MDG
  (450, 'Malagasy', 'demonym'), -- MDG
  (454, 'Malawian', 'demonym'), -- MWI
  (454, 'Malawians', 'demonym'), -- MWI
  (458, 'Malaysian', 'demonym'), -- MYS
  (458, 'Malaysians', 'demonym'), -- MYS
  (462, 'Maldivian', 'demonym'), -- MDV
  (462, 'Maldivians', 'demonym'), -- MDV
  (466, 'Malian', 'demonym'), -- MLI
  (466, 'Malians', 'demonym'), -- MLI
  (470, 'Maltese', 'demonym'), -- MLT
  (474, 'Martinican', 'demonym'), -- MTQ
  (474, 'Martinicans', 'demonym'), -- MTQ
  (474, 'Martiniquais', 'demonym'), -- MTQ
  (478, 'Mauritanian', 'demonym'), -- MRT
  (478, 'Mauritanians', 'demonym'), -- MRT
  (480, 'Mauritian', 'demonym'), -- MUS
  (480, 'Mauritians', 'demonym'), -- MUS
  (484, 'Mexican', 'demonym'), -- MEX
  (484, 'Mexicans', 'demonym'), -- MEX
  (492, 'Monacan', 'demonym'), -- MCO
  (492, 'Monacans', 'demonym'), -- MCO
  (492, 'Monegasque', 'demonym'), -- MCO
  (492, 'Monégasque', 'demonym'), -- MCO
  (492, 'Monegasques', 'demonym'), -- MCO
  (492, 'Monégasques', 'demonym'), -- MCO
  (496, 'Mongolian', 'demonym'), -- MNG
  (496, 'Mongolians', 'demonym'), -- MNG
  (498, 'Moldavian', 'demonym'), -- MDA
  (498, 'Moldavians', 'demonym'), -- MDA
  (498, 'Moldovan', 'demonym'), -- MDA
  (498, 'Moldovans', 'demonym'), -- MDA
  (499, 'Montenegrin', 'demonym'), -- MNE
  (499, 'Montenegrins', 'demonym'), -- MNE
  (500, 'Montserratian', 'demonym'), -- MSR
  (500, 'Montserratians', 'demonym'), -- MSR
  (504, 'Moroccan', 'demonym'), -- MAR
  (504, 'Moroccans', 'demonym'), -- MAR
  (508, 'Mozambican', 'demonym'), -- MOZ
  (508, 'Mozambicans', 'demonym'), -- MOZ
  (512, 'Omani', 'demonym'), -- OMN
  (512, 'Omanis', 'demonym'), -- OMN
  (516, 'Namibian', 'demonym'), -- NAM
  (516, 'Namibians', 'demonym'), -- NAM
  (520, 'Nauruan', 'demonym'), -- NRU
  (520, 'Nauruans', 'demonym'), -- NRU
  (524, 'Nepalese', 'demonym'), -- NPL
  (524, 'Nepali', 'demonym'), -- NPL
  (524, 'Nepalis', 'demonym'), -- NPL
  (528, 'Dutch', 'demonym'), -- NLD
  (528, 'Dutchman', 'demonym'), -- NLD
  (528, 'Dutchmen', 'demonym'), -- NLD
  (528, 'Dutchwoman', 'demonym'), -- NLD
  (528, 'Dutchwomen', 'demonym'), -- NLD
  (528, 'Netherlander', 'demonym'), -- NLD
  (528, 'Netherlanders', 'demonym'), -- NLD
  (531, 'Curacaoan', 'demonym'), -- CUW
  (531, 'Curaçaoan', 'demonym'), -- CUW
  (531, 'Curacaoans', 'demonym'), -- CUW
  (531, 'Curaçaoans', 'demonym'), -- CUW
  (533, 'Aruban', 'demonym'), -- ABW
  (533, 'Arubans', 'demonym'), -- ABW
  (534, 'Sint Maartener', 'demonym'), -- SXM
  (534, 'Sint Maarteners', 'demonym'), -- SXM
  (535, 'Bonairean', 'demonym'), -- BES
  (535, 'Bonaireans', 'demonym'), -- BES
  (540, 'Kanak', 'demonym'), -- NCL
  (540, 'Kanaks', 'demonym'), -- NCL
  (540, 'New Caledonian', 'demonym'), -- NCL
  (540, 'New Caledonians', 'demonym'), -- NCL
  (548, 'Ni-Vanuatu', 'demonym'), -- VUT
  (548, 'Vanuatuan', 'demonym'), -- VUT
  (548, 'Vanuatuans', 'demonym'), -- VUT
  (548, 'ni-Vanuatu', 'demonym'), -- VUT
  (554, 'Kiwi', 'demonym'), -- NZL
  (554, 'Kiwis', 'demonym'), -- NZL
  (554, 'New Zealander', 'demonym'), -- NZL
  (554, 'New Zealanders', 'demonym'), -- NZL
  (558, 'Nicaraguan', 'demonym'), -- NIC
  (558, 'Nicaraguans', 'demonym'), -- NIC
  (562, 'Nigerien', 'demonym'), -- NER
  (562, 'Nigeriens', 'demonym'), -- NER
  (566, 'Nigerian', 'demonym'), -- NGA
  (566, 'Nigerians', 'demonym'), -- NGA
  (570, 'Niuean', 'demonym'), -- NIU
  (570, 'Niueans', 'demonym'), -- NIU
  (574, 'Norfolk Islander', 'demonym'), -- NFK
  (574, 'Norfolk Islanders', 'demonym'), -- NFK
  (578, 'Norwegian', 'demonym'), -- NOR
  (578, 'Norwegians', 'demonym'), -- NOR
  (580, 'Northern Mariana Islander', 'demonym'), -- MNP
  (580, 'Northern Mariana Islanders', 'demonym'), -- MNP
  (583, 'Micronesian', 'demonym'), -- FSM
  (583, 'Micronesians', 'demonym'), -- FSM
  (584, 'Marshall Islander', 'demonym'), -- MHL
  (584, 'Marshall Islanders', 'demonym'), -- MHL
  (584, 'Marshallese', 'demonym'), -- MHL
  (585, 'Palauan', 'demonym'), -- PLW
  (585, 'Palauans', 'demonym'), -- PLW
  (586, 'Pakistani', 'demonym'), -- PAK
  (586, 'Pakistanis', 'demonym'), -- PAK
  (591, 'Panamanian', 'demonym'), -- PAN
  (591, 'Panamanians', 'demonym'), -- PAN
  (598, 'Papua New Guinean', 'demonym'), -- PNG
  (598, 'Papua New Guineans', 'demonym'), -- PNG
  (600, 'Paraguayan', 'demonym'), -- PRY
  (600, 'Paraguayans', 'demonym'), -- PRY
  (604, 'Peruvian', 'demonym'), -- PER
  (604, 'Peruvians', 'demonym'), -- PER
  (608, 'Filipina', 'demonym'), -- PHL
  (608, 'Filipinas', 'demonym'), -- PHL
  (608, 'Filipino', 'demonym'), -- PHL
  (608, 'Filipinos', 'demonym'), -- PHL
  (608, 'Philippine', 'demonym'), -- PHL
  (612, 'Pitcairn Islander', 'demonym'), -- PCN
  (612, 'Pitcairn Islanders', 'demonym'), -- PCN
  (616, 'Pole', 'demonym'), -- POL
  (616, 'Poles', 'demonym'), -- POL
  (616, 'Polish', 'demonym'), -- POL
  (620, 'Portuguese', 'demonym'), -- PRT
  (624, 'Bissau-Guinean', 'demonym'), -- GNB
  (624, 'Bissau-Guineans', 'demonym'), -- GNB
  (624, 'Guinea-Bissauan', 'demonym'), -- GNB
  (624, 'Guinea-Bissauans', 'demonym'), -- GNB
  (626, 'East Timorese', 'demonym'), -- TLS
  (626, 'Timorese', 'demonym'), -- TLS
  (630, 'Puerto Rican', 'demonym'), -- PRI
  (630, 'Puerto Ricans', 'demonym'), -- PRI
  (634, 'Qatari', 'demonym'), -- QAT
  (634, 'Qataris', 'demonym'), -- QAT
  (638, 'Reunionese', 'demonym'), -- REU
  (638, 'Réunionese', 'demonym'), -- REU
  (638, 'Reunionnais', 'demonym'), -- REU
  (638, 'Réunionnais', 'demonym'), -- REU
  (642, 'Romanian', 'demonym'), -- ROU
  (642, 'Romanians', 'demonym'), -- ROU
  (643, 'Russian', 'demonym'), -- RUS
  (643, 'Russians', 'demonym'), -- RUS
  (646, 'Rwandan', 'demonym'), -- RWA
  (646, 'Rwandans', 'demonym'), -- RWA
  (646, 'Rwandese', 'demonym'), -- RWA
  (652, 'Barthelemois', 'demonym'), -- BLM
  (652, 'Barthélemois', 'demonym'), -- BLM
  (654, 'Saint Helenian', 'demonym'), -- SHN
  (654, 'Saint Helenians', 'demonym'), -- SHN
  (654, 'St. Helenian', 'demonym'), -- SHN
  (654, 'St. Helenians', 'demonym'), -- SHN
  (659, 'Kittitian', 'demonym'), -- KNA
  (659, 'Kittitians', 'demonym'), -- KNA
  (659, 'Nevisian', 'demonym'), -- KNA
  (659, 'Nevisians', 'demonym'), -- KNA
  (660, 'Anguillan', 'demonym'), -- AIA
  (660, 'Anguillans', 'demonym'), -- AIA
  (662, 'Saint Lucian', 'demonym'), -- LCA
  (662, 'Saint Lucians', 'demonym'), -- LCA
  (662, 'St Lucian', 'demonym'), -- LCA
  (662, 'St Lucians', 'demonym'), -- LCA
  (662, 'St. Lucian', 'demonym'), -- LCA
  (662, 'St. Lucians', 'demonym'), -- LCA
  (663, 'Saint Martiner', 'demonym'), -- MAF
  (663, 'Saint Martiners', 'demonym'), -- MAF
  (666, 'Miquelonnais', 'demonym'), -- SPM
  (666, 'Saint-Pierrais', 'demonym'), -- SPM
  (670, 'Vincentian', 'demonym'), -- VCT
  (670, 'Vincentians', 'demonym'), -- VCT
  (674, 'Sammarinese', 'demonym'), -- SMR
  (674, 'San Marinese', 'demonym'), -- SMR
  (678, 'Santomean', 'demonym'), -- STP
  (678, 'Santomeans', 'demonym'), -- STP
  (678, 'Sao Tomean', 'demonym'), -- STP
  (678, 'São Toméan', 'demonym'), -- STP
  (678, 'Sao Tomeans', 'demonym'), -- STP
  (678, 'São Toméans', 'demonym'), -- STP
  (682, 'Saudi Arabian', 'demonym'), -- SAU
  (682, 'Saudi Arabians', 'demonym'), -- SAU
  (682, 'Saudi', 'demonym'), -- SAU
  (682, 'Saudis', 'demonym'), -- SAU
  (686, 'Senegalese', 'demonym'), -- SEN
  (688, 'Serb', 'demonym'), -- SRB
  (688, 'Serbian', 'demonym'), -- SRB
  (688, 'Serbians', 'demonym'), -- SRB
  (688, 'Serbs', 'demonym'), -- SRB
  (690, 'Seychellois', 'demonym'), -- SYC
  (690, 'Seychelloise', 'demonym'), -- SYC
  (694, 'Sierra Leonean', 'demonym'), -- SLE
  (694, 'Sierra Leoneans', 'demonym'), -- SLE
  (702, 'Singaporean', 'demonym'), -- SGP
  (702, 'Singaporeans', 'demonym'), -- SGP
  (703, 'Slovak', 'demonym'), -- SVK
  (703, 'Slovakian', 'demonym'), -- SVK
  (703, 'Slovakians', 'demonym'), -- SVK
  (703, 'Slovaks', 'demonym'), -- SVK
  (704, 'Vietnamese', 'demonym'), -- VNM
  (705, 'Slovene', 'demonym'), -- SVN
  (705, 'Slovenes', 'demonym'), -- SVN
  (705, 'Slovenian', 'demonym'), -- SVN
  (705, 'Slovenians', 'demonym'), -- SVN
  (706, 'Somali', 'demonym'), -- SOM
  (706, 'Somalian', 'demonym'), -- SOM
  (706, 'Somalians', 'demonym'), -- SOM
  (706, 'Somalis', 'demonym'), -- SOM
  (710, 'South African', 'demonym'), -- ZAF
  (710, 'South Africans', 'demonym'), -- ZAF
  (716, 'Zimbabwean', 'demonym'), -- ZWE
  (716, 'Zimbabweans', 'demonym'), -- ZWE
  (724, 'Spaniard', 'demonym'), -- ESP
  (724, 'Spaniards', 'demonym'), -- ESP
  (724, 'Spanish', 'demonym'), -- ESP
  (728, 'South Sudanese', 'demonym'), -- SSD
  (729, 'Sudanese', 'demonym'), -- SDN
  (732, 'Saharawi', 'demonym'), -- ESH
  (732, 'Saharawis', 'demonym'), -- ESH
  (732, 'Sahrawi', 'demonym'), -- ESH
  (732, 'Sahrawis', 'demonym'), -- ESH
  (740, 'Surinamese', 'demonym'), -- SUR
  (748, 'Emaswati', 'demonym'), -- SWZ
  (748, 'Liswati', 'demonym'), -- SWZ
  (748, 'Swazi', 'demonym'), -- SWZ
  (748, 'Swazis', 'demonym'), -- SWZ
  (752, 'Swede', 'demonym'), -- SWE
  (752, 'Swedes', 'demonym'), -- SWE
  (752, 'Swedish', 'demonym'), -- SWE
  (756, 'Swiss', 'demonym'), -- CHE
  (760, 'Syrian', 'demonym'), -- SYR
  (760, 'Syrians', 'demonym'), -- SYR
  (762, 'Tajik', 'demonym'), -- TJK
  (762, 'Tajikistani', 'demonym'), -- TJK
  (762, 'Tajikistanis', 'demonym'), -- TJK
  (762, 'Tajiks', 'demonym'), -- TJK
  (764, 'Thai', 'demonym'), -- THA
  (764, 'Thais', 'demonym'), -- THA
  (768, 'Togolese', 'demonym'), -- TGO
  (772, 'Tokelauan', 'demonym'), -- TKL
  (772, 'Tokelauans', 'demonym'), -- TKL
  (776, 'Tongan', 'demonym'), -- TON
  (776, 'Tongans', 'demonym'), -- TON
  (780, 'Tobagonian', 'demonym'), -- TTO
  (780, 'Tobagonians', 'demonym'), -- TTO
  (780, 'Trinbagonian', 'demonym'), -- TTO
  (780, 'Trinbagonians', 'demonym'), -- TTO
  (780, 'Trinidadian', 'demonym'), -- TTO
  (780, 'Trinidadians', 'demonym'), -- TTO
  (784, 'Emirati', 'demonym'), -- ARE
  (784, 'Emiratis', 'demonym'), -- ARE
  (788, 'Tunisian', 'demonym'), -- TUN
  (788, 'Tunisians', 'demonym'), -- TUN
  (792, 'Turk', 'demonym'), -- TUR
  (792, 'Turkish', 'demonym'), -- TUR
  (792, 'Turks', 'demonym'), -- TUR
  (795, 'Turkmen', 'demonym'), -- TKM
  (795, 'Turkmenistani', 'demonym'), -- TKM
  (795, 'Turkmenistanis', 'demonym'), -- TKM
  (795, 'Turkmens', 'demonym'), -- TKM
  (796, 'Turks and Caicos Islander', 'demonym'), -- TCA
  (796, 'Turks and Caicos Islanders', 'demonym'), -- TCA
  (798, 'Tuvaluan', 'demonym'), -- TUV
  (798, 'Tuvaluans', 'demonym'), -- TUV
  (800, 'Ugandan', 'demonym'), -- UGA
  (800, 'Ugandans', 'demonym'), -- UGA
  (804, 'Ukrainian', 'demonym'), -- UKR
  (804, 'Ukrainians', 'demonym'), -- UKR
  (807, 'Macedonian', 'demonym'), -- MKD
  (807, 'Macedonians', 'demonym'), -- MKD
  (807, 'North Macedonian', 'demonym'), -- MKD
  (807, 'North Macedonians', 'demonym'), -- MKD
  (818, 'Egyptian', 'demonym'), -- EGY
  (818, 'Egyptians', 'demonym'), -- EGY
  (826, 'Brit', 'demonym'), -- GBR
  (826, 'British', 'demonym'), -- GBR
  (826, 'Briton', 'demonym'), -- GBR
  (826, 'Britons', 'demonym'), -- GBR
  (826, 'Brits', 'demonym'), -- GBR
  (826, 'Englishman', 'demonym'), -- GBR
  (826, 'Englishmen', 'demonym'), -- GBR
  (826, 'Englishwoman', 'demonym'), -- GBR
  (826, 'Englishwomen', 'demonym'), -- GBR
  (826, 'Northern Irish', 'demonym'), -- GBR
  (826, 'Scots', 'demonym'), -- GBR
  (826, 'Scottish', 'demonym'), -- GBR
  (826, 'Welsh', 'demonym'), -- GBR
  (833, 'Manx', 'demonym'), -- IMN
  (833, 'Manxman', 'demonym'), -- IMN
  (833, 'Manxmen', 'demonym'), -- IMN
  (833, 'Manxwoman', 'demonym'), -- IMN
  (833, 'Manxwomen', 'demonym'), -- IMN
  (834, 'Tanzanian', 'demonym'), -- TZA
  (834, 'Tanzanians', 'demonym'), -- TZA
  (834, 'Zanzibari', 'demonym'), -- TZA
  (834, 'Zanzibaris', 'demonym'), -- TZA
  (840, 'American', 'demonym'), -- USA
  (840, 'Americans', 'demonym'), -- USA
  (850, 'U.S. Virgin Islander', 'demonym'), -- VIR
  (850, 'U.S. Virgin Islanders', 'demonym'), -- VIR
  (850, 'Virgin Islander', 'demonym'), -- VIR
  (850, 'Virgin Islanders', 'demonym'), -- VIR
  (854, 'Burkinabe', 'demonym'), -- BFA
  (854, 'Burkinabé', 'demonym'), -- BFA
  (854, 'Burkinabes', 'demonym'), -- BFA
  (854, 'Burkinabés', 'demonym'), -- BFA
  (858, 'Uruguayan', 'demonym'), -- URY
  (858, 'Uruguayans', 'demonym'), -- URY
  (860, 'Uzbek', 'demonym'), -- UZB
  (860, 'Uzbekistani', 'demonym'), -- UZB
  (860, 'Uzbekistanis', 'demonym'), -- UZB
  (860, 'Uzbeks', 'demonym'), -- UZB
  (862, 'Venezuelan', 'demonym'), -- VEN
  (862, 'Venezuelans', 'demonym'), -- VEN
  (876, 'Futunan', 'demonym'), -- WLF
  (876, 'Futunans', 'demonym'), -- WLF
  (876, 'Wallisian', 'demonym'), -- WLF
  (876, 'Wallisians', 'demonym'), -- WLF
  (882, 'Samoan', 'demonym'), -- WSM
  (882, 'Samoans', 'demonym'), -- WSM
  (887, 'Yemeni', 'demonym'), -- YEM
  (887, 'Yemenis', 'demonym'), -- YEM
  (887, 'Yemenite', 'demonym'), -- YEM
  (887, 'Yemenites', 'demonym'), -- YEM
  (894, 'Zambian', 'demonym'), -- ZMB
  (894, 'Zambians', 'demonym'), -- ZMB
  (983, 'Kosovan', 'demonym'), -- XKX
  (983, 'Kosovans', 'demonym'), -- XKX
  (983, 'Kosovar', 'demonym'), -- XKX
  (983, 'Kosovars', 'demonym'), -- XKX
  (983, 'Kosovo Albanian', 'demonym'), -- XKX
  (983, 'Kosovo Albanians', 'demonym'), -- XKX
  (983, 'Kosovo Serb', 'demonym'), -- XKX
  (983, 'Kosovo Serbs', 'demonym'); -- XKX

-- Names, kind capital: the capital and the seat of government in all spellings.
-- Left out as ambiguous: Victoria, Male, San Jose, St. John's, Hamilton, Stanley, Douglas, Plymouth, Jamestown and the like.
-- By ISO numeric code, then name.
INSERT INTO names (entity_id, name, kind) VALUES
  (4, 'Kabul', 'capital'), -- AFG
  (8, 'Tirana', 'capital'), -- ALB
  (12, 'Algiers', 'capital'), -- DZA
  (16, 'Pago Pago', 'capital'), -- ASM
  (20, 'Andorra la Vella', 'capital'), -- AND
  (24, 'Luanda', 'capital'), -- AGO
  (31, 'Baku', 'capital'), -- AZE
  (32, 'Buenos Aires', 'capital'), -- ARG
  (36, 'Canberra', 'capital'), -- AUS
  (40, 'Vienna', 'capital'), -- AUT
  (44, 'Nassau', 'capital'), -- BHS
  (48, 'Manama', 'capital'), -- BHR
  (50, 'Dacca', 'capital'), -- BGD
  (50, 'Dhaka', 'capital'), -- BGD
  (51, 'Yerevan', 'capital'), -- ARM
  (52, 'Bridgetown', 'capital'), -- BRB
  (56, 'Brussels', 'capital'), -- BEL
  (64, 'Thimphu', 'capital'), -- BTN
  (68, 'La Paz', 'capital'), -- BOL
  (68, 'Sucre', 'capital'), -- BOL
  (70, 'Sarajevo', 'capital'), -- BIH
  (72, 'Gaborone', 'capital'), -- BWA
  (76, 'Brasilia', 'capital'), -- BRA
  (76, 'Brasília', 'capital'), -- BRA
  (84, 'Belmopan', 'capital'), -- BLZ
  (90, 'Honiara', 'capital'), -- SLB
  (92, 'Road Town', 'capital'), -- VGB
  (96, 'Bandar Seri Begawan', 'capital'), -- BRN
  (100, 'Sofia', 'capital'), -- BGR
  (104, 'Nay Pyi Taw', 'capital'), -- MMR
  (104, 'Naypyidaw', 'capital'), -- MMR
  (104, 'Naypyitaw', 'capital'), -- MMR
  (108, 'Gitega', 'capital'), -- BDI
  (112, 'Minsk', 'capital'), -- BLR
  (116, 'Phnom Penh', 'capital'), -- KHM
  (120, 'Yaounde', 'capital'), -- CMR
  (120, 'Yaoundé', 'capital'), -- CMR
  (124, 'Ottawa', 'capital'), -- CAN
  (132, 'Praia', 'capital'), -- CPV
  (136, 'George Town', 'capital'), -- CYM
  (140, 'Bangui', 'capital'), -- CAF
  (144, 'Colombo', 'capital'), -- LKA
  (144, 'Sri Jayawardenepura Kotte', 'capital'), -- LKA
  (144, 'Sri Jayewardenepura Kotte', 'capital'), -- LKA
  (148, 'N''Djamena', 'capital'), -- TCD
  (148, 'N’Djamena', 'capital'), -- TCD
  (148, 'Ndjamena', 'capital'), -- TCD
  (152, 'Santiago', 'capital'), -- CHL
  (152, 'Santiago de Chile', 'capital'), -- CHL
  (156, 'Beijing', 'capital'), -- CHN
  (156, 'Peking', 'capital'), -- CHN
  (158, 'Taipei', 'capital'), -- TWN
  (162, 'Flying Fish Cove', 'capital'), -- CXR
  (170, 'Bogota', 'capital'), -- COL
  (170, 'Bogotá', 'capital'), -- COL
  (174, 'Moroni', 'capital'), -- COM
  (175, 'Mamoudzou', 'capital'), -- MYT
  (178, 'Brazzaville', 'capital'), -- COG
  (180, 'Kinshasa', 'capital'), -- COD
  (184, 'Avarua', 'capital'), -- COK
  (184, 'Rarotonga', 'capital'), -- COK
  (188, 'San José', 'capital'), -- CRI
  (191, 'Zagreb', 'capital'), -- HRV
  (192, 'Havana', 'capital'), -- CUB
  (196, 'Nicosia', 'capital'), -- CYP
  (203, 'Prague', 'capital'), -- CZE
  (204, 'Porto Novo', 'capital'), -- BEN
  (204, 'Porto-Novo', 'capital'), -- BEN
  (208, 'Copenhagen', 'capital'), -- DNK
  (212, 'Roseau', 'capital'), -- DMA
  (214, 'Santo Domingo', 'capital'), -- DOM
  (218, 'Quito', 'capital'), -- ECU
  (222, 'San Salvador', 'capital'), -- SLV
  (226, 'Malabo', 'capital'), -- GNQ
  (231, 'Addis Ababa', 'capital'), -- ETH
  (232, 'Asmara', 'capital'), -- ERI
  (233, 'Tallinn', 'capital'), -- EST
  (234, 'Torshavn', 'capital'), -- FRO
  (234, 'Tórshavn', 'capital'), -- FRO
  (238, 'Port Stanley', 'capital'), -- FLK
  (239, 'King Edward Point', 'capital'), -- SGS
  (242, 'Suva', 'capital'), -- FJI
  (246, 'Helsinki', 'capital'), -- FIN
  (248, 'Mariehamn', 'capital'), -- ALA
  (250, 'Paris', 'capital'), -- FRA
  (254, 'Cayenne', 'capital'), -- GUF
  (258, 'Papeete', 'capital'), -- PYF
  (260, 'Port-aux-Francais', 'capital'), -- ATF
  (260, 'Port-aux-Français', 'capital'), -- ATF
  (262, 'Djibouti City', 'capital'), -- DJI
  (262, 'Djibouti', 'capital'), -- DJI
  (266, 'Libreville', 'capital'), -- GAB
  (268, 'Tbilisi', 'capital'), -- GEO
  (270, 'Banjul', 'capital'), -- GMB
  (275, 'Ramallah', 'capital'), -- PSE
  (276, 'Berlin', 'capital'), -- DEU
  (288, 'Accra', 'capital'), -- GHA
  (292, 'Gibraltar', 'capital'), -- GIB
  (296, 'South Tarawa', 'capital'), -- KIR
  (296, 'Tarawa', 'capital'), -- KIR
  (300, 'Athens', 'capital'), -- GRC
  (304, 'Nuuk', 'capital'), -- GRL
  (308, 'St. George''s', 'capital'), -- GRD
  (308, 'St. George’s', 'capital'), -- GRD
  (312, 'Basse-Terre', 'capital'), -- GLP
  (316, 'Hagatna', 'capital'), -- GUM
  (316, 'Hagåtña', 'capital'), -- GUM
  (320, 'Guatemala City', 'capital'), -- GTM
  (324, 'Conakry', 'capital'), -- GIN
  (328, 'Georgetown', 'capital'), -- GUY
  (332, 'Port-au-Prince', 'capital'), -- HTI
  (336, 'Vatican City', 'capital'), -- VAT
  (340, 'Tegucigalpa', 'capital'), -- HND
  (348, 'Budapest', 'capital'), -- HUN
  (352, 'Reykjavik', 'capital'), -- ISL
  (352, 'Reykjavík', 'capital'), -- ISL
  (356, 'Delhi', 'capital'), -- IND
  (356, 'New Delhi', 'capital'), -- IND
  (360, 'Jakarta', 'capital'), -- IDN
  (364, 'Teheran', 'capital'), -- IRN
  (364, 'Tehran', 'capital'), -- IRN
  (368, 'Baghdad', 'capital'), -- IRQ
  (372, 'Dublin', 'capital'), -- IRL
  (376, 'Jerusalem', 'capital'), -- ISR
  (376, 'West Jerusalem', 'capital'), -- ISR
  (380, 'Rome', 'capital'), -- ITA
  (384, 'Yamoussoukro', 'capital'), -- CIV
  (388, 'Kingston', 'capital'), -- JAM
  (392, 'Tokyo', 'capital'), -- JPN
  (398, 'Astana', 'capital'), -- KAZ
  (398, 'Nur-Sultan', 'capital'), -- KAZ
  (400, 'Amman', 'capital'), -- JOR
  (404, 'Nairobi', 'capital'), -- KEN
  (408, 'Pyongyang', 'capital'), -- PRK
  (410, 'Seoul', 'capital'), -- KOR
  (414, 'Kuwait City', 'capital'), -- KWT
  (417, 'Bishkek', 'capital'), -- KGZ
  (418, 'Vientiane', 'capital'), -- LAO
  (422, 'Beirut', 'capital'), -- LBN
  (426, 'Maseru', 'capital'), -- LSO
  (428, 'Riga', 'capital'), -- LVA
  (430, 'Monrovia', 'capital'), -- LBR
  (434, 'Tripoli', 'capital'), -- LBY
  (438, 'Vaduz', 'capital'), -- LIE
  (440, 'Vilnius', 'capital'), -- LTU
  (442, 'Luxembourg City', 'capital'), -- LUX
  (442, 'Luxembourg', 'capital'), -- LUX
  (450, 'Antananarivo', 'capital'), -- MDG
  (454, 'Lilongwe', 'capital'), -- MWI
  (458, 'Kuala Lumpur', 'capital'), -- MYS
  (458, 'Putrajaya', 'capital'), -- MYS
  (462, 'Malé', 'capital'), -- MDV
  (466, 'Bamako', 'capital'), -- MLI
  (470, 'Valletta', 'capital'), -- MLT
  (474, 'Fort-de-France', 'capital'), -- MTQ
  (478, 'Nouakchott', 'capital'), -- MRT
  (480, 'Port Louis', 'capital'), -- MUS
  (484, 'Mexico City', 'capital'), -- MEX
  (492, 'Monaco', 'capital'), -- MCO
  (496, 'Ulaanbaatar', 'capital'), -- MNG
  (496, 'Ulan Baatar', 'capital'), -- MNG
  (496, 'Ulan Bator', 'capital'), -- MNG
  (498, 'Chisinau', 'capital'), -- MDA
  (498, 'Chișinău', 'capital'), -- MDA
  (498, 'Kishinev', 'capital'), -- MDA
  (499, 'Cetinje', 'capital'), -- MNE
  (499, 'Podgorica', 'capital'), -- MNE
  (500, 'Brades', 'capital'), -- MSR
  (504, 'Rabat', 'capital'), -- MAR
  (508, 'Maputo', 'capital'), -- MOZ
  (512, 'Muscat', 'capital'), -- OMN
  (516, 'Windhoek', 'capital'), -- NAM
  (520, 'Yaren', 'capital'), -- NRU
  (524, 'Kathmandu', 'capital'), -- NPL
  (524, 'Katmandu', 'capital'), -- NPL
  (528, 'Amsterdam', 'capital'), -- NLD
  (528, 'The Hague', 'capital'), -- NLD
  (531, 'Willemstad', 'capital'), -- CUW
  (533, 'Oranjestad', 'capital'), -- ABW
  (534, 'Philipsburg', 'capital'), -- SXM
  (535, 'Kralendijk', 'capital'), -- BES
  (540, 'Noumea', 'capital'), -- NCL
  (540, 'Nouméa', 'capital'), -- NCL
  (548, 'Port Vila', 'capital'), -- VUT
  (548, 'Port-Vila', 'capital'), -- VUT
  (554, 'Wellington', 'capital'), -- NZL
  (558, 'Managua', 'capital'), -- NIC
  (562, 'Niamey', 'capital'), -- NER
  (566, 'Abuja', 'capital'), -- NGA
  (570, 'Alofi', 'capital'), -- NIU
  (578, 'Oslo', 'capital'), -- NOR
  (580, 'Saipan', 'capital'), -- MNP
  (583, 'Palikir', 'capital'), -- FSM
  (584, 'Majuro', 'capital'), -- MHL
  (585, 'Ngerulmud', 'capital'), -- PLW
  (586, 'Islamabad', 'capital'), -- PAK
  (591, 'Panama City', 'capital'), -- PAN
  (598, 'Port Moresby', 'capital'), -- PNG
  (600, 'Asuncion', 'capital'), -- PRY
  (600, 'Asunción', 'capital'), -- PRY
  (604, 'Lima', 'capital'), -- PER
  (608, 'Manila', 'capital'), -- PHL
  (612, 'Adamstown', 'capital'), -- PCN
  (616, 'Warsaw', 'capital'), -- POL
  (620, 'Lisbon', 'capital'), -- PRT
  (624, 'Bissau', 'capital'), -- GNB
  (626, 'Dili', 'capital'), -- TLS
  (630, 'San Juan', 'capital'), -- PRI
  (634, 'Doha', 'capital'), -- QAT
  (642, 'Bucharest', 'capital'), -- ROU
  (643, 'Moscow', 'capital'), -- RUS
  (646, 'Kigali', 'capital'), -- RWA
  (652, 'Gustavia', 'capital'), -- BLM
  (659, 'Basseterre', 'capital'), -- KNA
  (662, 'Castries', 'capital'), -- LCA
  (670, 'Kingstown', 'capital'), -- VCT
  (674, 'San Marino', 'capital'), -- SMR
  (678, 'Sao Tome', 'capital'), -- STP
  (678, 'São Tomé', 'capital'), -- STP
  (682, 'Riyadh', 'capital'), -- SAU
  (686, 'Dakar', 'capital'), -- SEN
  (688, 'Belgrade', 'capital'), -- SRB
  (694, 'Freetown', 'capital'), -- SLE
  (702, 'Singapore', 'capital'), -- SGP
  (703, 'Bratislava', 'capital'), -- SVK
  (704, 'Ha Noi', 'capital'), -- VNM
  (704, 'Hanoi', 'capital'), -- VNM
  (705, 'Ljubljana', 'capital'), -- SVN
  (706, 'Mogadishu', 'capital'), -- SOM
  (710, 'Bloemfontein', 'capital'), -- ZAF
  (710, 'Cape Town', 'capital'), -- ZAF
  (710, 'Pretoria', 'capital'), -- ZAF
  (710, 'Tshwane', 'capital'), -- ZAF
  (716, 'Harare', 'capital'), -- ZWE
  (724, 'Madrid', 'capital'), -- ESP
  (728, 'Juba', 'capital'), -- SSD
  (729, 'Khartoum', 'capital'), -- SDN
  (732, 'El Aaiun', 'capital'), -- ESH
  (732, 'El Aaiún', 'capital'), -- ESH
  (732, 'Laayoune', 'capital'), -- ESH
  (732, 'Laâyoune', 'capital'), -- ESH
  (740, 'Paramaribo', 'capital'), -- SUR
  (744, 'Longyearbyen', 'capital'), -- SJM
  (748, 'Lobamba', 'capital'), -- SWZ
  (748, 'Mbabane', 'capital'), -- SWZ
  (752, 'Stockholm', 'capital'), -- SWE
  (756, 'Bern', 'capital'), -- CHE
  (756, 'Berne', 'capital'), -- CHE
  (760, 'Damascus', 'capital'), -- SYR
  (762, 'Dushanbe', 'capital'), -- TJK
  (764, 'Bangkok', 'capital'), -- THA
  (768, 'Lome', 'capital'), -- TGO
  (768, 'Lomé', 'capital'), -- TGO
  (776, 'Nuku''alofa', 'capital'), -- TON
  (776, 'Nuku’alofa', 'capital'), -- TON
  (776, 'Nukualofa', 'capital'), -- TON
  (780, 'Port of Spain', 'capital'), -- TTO
  (780, 'Port-of-Spain', 'capital'), -- TTO
  (784, 'Abu Dhabi', 'capital'), -- ARE
  (788, 'Tunis', 'capital'), -- TUN
  (792, 'Ankara', 'capital'), -- TUR
  (795, 'Ashgabat', 'capital'), -- TKM
  (795, 'Ashkhabad', 'capital'), -- TKM
  (796, 'Cockburn Town', 'capital'), -- TCA
  (798, 'Funafuti', 'capital'), -- TUV
  (800, 'Kampala', 'capital'), -- UGA
  (804, 'Kiev', 'capital'), -- UKR
  (804, 'Kyiv', 'capital'), -- UKR
  (807, 'Skopje', 'capital'), -- MKD
  (818, 'Cairo', 'capital'), -- EGY
  (826, 'London', 'capital'), -- GBR
  (831, 'Saint Peter Port', 'capital'), -- GGY
  (831, 'St Peter Port', 'capital'), -- GGY
  (831, 'St. Peter Port', 'capital'), -- GGY
  (832, 'Saint Helier', 'capital'), -- JEY
  (832, 'St Helier', 'capital'), -- JEY
  (832, 'St. Helier', 'capital'), -- JEY
  (834, 'Dodoma', 'capital'), -- TZA
  (840, 'Washington D.C.', 'capital'), -- USA
  (840, 'Washington DC', 'capital'), -- USA
  (840, 'Washington', 'capital'), -- USA
  (840, 'Washington, D.C.', 'capital'), -- USA
  (840, 'Washington, DC', 'capital'), -- USA
  (850, 'Charlotte Amalie', 'capital'), -- VIR
  (854, 'Ouagadougou', 'capital'), -- BFA
  (858, 'Montevideo', 'capital'), -- URY
  (860, 'Tashkent', 'capital'), -- UZB
  (862, 'Caracas', 'capital'), -- VEN
  (876, 'Mata Utu', 'capital'), -- WLF
  (876, 'Mata-Utu', 'capital'), -- WLF
  (882, 'Apia', 'capital'), -- WSM
  (887, 'Sana''a', 'capital'), -- YEM
  (887, 'Sana’a', 'capital'), -- YEM
  (887, 'Sanaa', 'capital'), -- YEM
  (894, 'Lusaka', 'capital'), -- ZMB
  (983, 'Prishtina', 'capital'), -- XKX
  (983, 'Pristina', 'capital'), -- XKX
  (983, 'Priština', 'capital'); -- XKX

-- Names, kind city: cities and places where talks, summits or fighting are reported. By ISO numeric code, then name.
INSERT INTO names (entity_id, name, kind) VALUES
  (4, 'Bagram', 'city'), -- AFG
  (4, 'Herat', 'city'), -- AFG
  (4, 'Jalalabad', 'city'), -- AFG
  (4, 'Kandahar', 'city'), -- AFG
  (4, 'Kunduz', 'city'), -- AFG
  (4, 'Mazar-e-Sharif', 'city'), -- AFG
  (4, 'Mazar-i-Sharif', 'city'), -- AFG
  (12, 'Tindouf', 'city'), -- DZA
  (31, 'Khankendi', 'city'), -- AZE
  (31, 'Shusha', 'city'), -- AZE
  (31, 'Shushi', 'city'), -- AZE
  (31, 'Stepanakert', 'city'), -- AZE
  (36, 'Melbourne', 'city'), -- AUS
  (36, 'Sydney', 'city'), -- AUS
  (40, 'Salzburg', 'city'), -- AUT
  (50, 'Chattogram', 'city'), -- BGD
  (50, 'Chittagong', 'city'), -- BGD
  (50, 'Cox''s Bazar', 'city'), -- BGD
  (50, 'Cox’s Bazar', 'city'), -- BGD
  (51, 'Gyumri', 'city'), -- ARM
  (68, 'La Paz', 'city'), -- BOL
  (70, 'Banja Luka', 'city'), -- BIH
  (70, 'Mostar', 'city'), -- BIH
  (70, 'Srebrenica', 'city'), -- BIH
  (76, 'Belem', 'city'), -- BRA
  (76, 'Belém', 'city'), -- BRA
  (76, 'Rio de Janeiro', 'city'), -- BRA
  (76, 'Sao Paulo', 'city'), -- BRA
  (76, 'São Paulo', 'city'), -- BRA
  (86, 'Diego Garcia', 'city'), -- IOT
  (104, 'Mandalay', 'city'), -- MMR
  (104, 'Myawaddy', 'city'), -- MMR
  (104, 'Rangoon', 'city'), -- MMR
  (104, 'Yangon', 'city'), -- MMR
  (108, 'Bujumbura', 'city'), -- BDI
  (120, 'Douala', 'city'), -- CMR
  (124, 'Kananaskis', 'city'), -- CAN
  (124, 'Montreal', 'city'), -- CAN
  (124, 'Montréal', 'city'), -- CAN
  (124, 'Toronto', 'city'), -- CAN
  (124, 'Vancouver', 'city'), -- CAN
  (144, 'Jaffna', 'city'), -- LKA
  (156, 'Chengdu', 'city'), -- CHN
  (156, 'Guangzhou', 'city'), -- CHN
  (156, 'Hangzhou', 'city'), -- CHN
  (156, 'Lhasa', 'city'), -- CHN
  (156, 'Shanghai', 'city'), -- CHN
  (156, 'Shenzhen', 'city'), -- CHN
  (156, 'Tianjin', 'city'), -- CHN
  (156, 'Urumqi', 'city'), -- CHN
  (156, 'Wuhan', 'city'), -- CHN
  (156, 'Xi''an', 'city'), -- CHN
  (156, 'Xi’an', 'city'), -- CHN
  (156, 'Xian', 'city'), -- CHN
  (158, 'Kinmen', 'city'), -- TWN
  (170, 'Cali', 'city'), -- COL
  (170, 'Medellin', 'city'), -- COL
  (170, 'Medellín', 'city'), -- COL
  (180, 'Bukavu', 'city'), -- COD
  (180, 'Bunia', 'city'), -- COD
  (180, 'Goma', 'city'), -- COD
  (180, 'Uvira', 'city'), -- COD
  (191, 'Dubrovnik', 'city'), -- HRV
  (204, 'Cotonou', 'city'), -- BEN
  (218, 'Guayaquil', 'city'), -- ECU
  (231, 'Mekele', 'city'), -- ETH
  (231, 'Mekelle', 'city'), -- ETH
  (233, 'Narva', 'city'), -- EST
  (250, 'Biarritz', 'city'), -- FRA
  (250, 'Calais', 'city'), -- FRA
  (250, 'Evian', 'city'), -- FRA
  (250, 'Évian', 'city'), -- FRA
  (250, 'Lyon', 'city'), -- FRA
  (250, 'Marseille', 'city'), -- FRA
  (250, 'Marseilles', 'city'), -- FRA
  (250, 'Strasbourg', 'city'), -- FRA
  (250, 'Versailles', 'city'), -- FRA
  (268, 'Batumi', 'city'), -- GEO
  (268, 'Sukhumi', 'city'), -- GEO
  (268, 'Tskhinvali', 'city'), -- GEO
  (275, 'Beit Hanoun', 'city'), -- PSE
  (275, 'Beit Lahia', 'city'), -- PSE
  (275, 'Beit Lahiya', 'city'), -- PSE
  (275, 'Bethlehem', 'city'), -- PSE
  (275, 'Deir al-Balah', 'city'), -- PSE
  (275, 'East Jerusalem', 'city'), -- PSE
  (275, 'Gaza City', 'city'), -- PSE
  (275, 'Hebron', 'city'), -- PSE
  (275, 'Jabalia', 'city'), -- PSE
  (275, 'Jabaliya', 'city'), -- PSE
  (275, 'Jenin', 'city'), -- PSE
  (275, 'Jericho', 'city'), -- PSE
  (275, 'Khan Younis', 'city'), -- PSE
  (275, 'Khan Yunis', 'city'), -- PSE
  (275, 'Nablus', 'city'), -- PSE
  (275, 'Rafah', 'city'), -- PSE
  (275, 'Tulkarem', 'city'), -- PSE
  (275, 'Tulkarm', 'city'), -- PSE
  (276, 'Bonn', 'city'), -- DEU
  (276, 'Cologne', 'city'), -- DEU
  (276, 'Frankfurt', 'city'), -- DEU
  (276, 'Hamburg', 'city'), -- DEU
  (276, 'Munich', 'city'), -- DEU
  (276, 'Ramstein', 'city'), -- DEU
  (300, 'Thessaloniki', 'city'), -- GRC
  (356, 'Amritsar', 'city'), -- IND
  (356, 'Bangalore', 'city'), -- IND
  (356, 'Bengaluru', 'city'), -- IND
  (356, 'Bombay', 'city'), -- IND
  (356, 'Calcutta', 'city'), -- IND
  (356, 'Chennai', 'city'), -- IND
  (356, 'Kolkata', 'city'), -- IND
  (356, 'Mumbai', 'city'), -- IND
  (356, 'Pahalgam', 'city'), -- IND
  (356, 'Srinagar', 'city'), -- IND
  (364, 'Bandar Abbas', 'city'), -- IRN
  (364, 'Bushehr', 'city'), -- IRN
  (364, 'Chabahar', 'city'), -- IRN
  (364, 'Esfahan', 'city'), -- IRN
  (364, 'Fordow', 'city'), -- IRN
  (364, 'Isfahan', 'city'), -- IRN
  (364, 'Mashhad', 'city'), -- IRN
  (364, 'Natanz', 'city'), -- IRN
  (364, 'Qom', 'city'), -- IRN
  (364, 'Tabriz', 'city'), -- IRN
  (368, 'Basra', 'city'), -- IRQ
  (368, 'Dohuk', 'city'), -- IRQ
  (368, 'Duhok', 'city'), -- IRQ
  (368, 'Erbil', 'city'), -- IRQ
  (368, 'Falluja', 'city'), -- IRQ
  (368, 'Fallujah', 'city'), -- IRQ
  (368, 'Irbil', 'city'), -- IRQ
  (368, 'Karbala', 'city'), -- IRQ
  (368, 'Kerbala', 'city'), -- IRQ
  (368, 'Kirkuk', 'city'), -- IRQ
  (368, 'Mosul', 'city'), -- IRQ
  (368, 'Najaf', 'city'), -- IRQ
  (368, 'Sulaimaniya', 'city'), -- IRQ
  (368, 'Sulaimaniyah', 'city'), -- IRQ
  (368, 'Sulaymaniyah', 'city'), -- IRQ
  (368, 'Tikrit', 'city'), -- IRQ
  (376, 'Ashdod', 'city'), -- ISR
  (376, 'Ashkelon', 'city'), -- ISR
  (376, 'Eilat', 'city'), -- ISR
  (376, 'Haifa', 'city'), -- ISR
  (376, 'Kiryat Shmona', 'city'), -- ISR
  (376, 'Sderot', 'city'), -- ISR
  (376, 'Tel Aviv', 'city'), -- ISR
  (380, 'Lampedusa', 'city'), -- ITA
  (380, 'Milan', 'city'), -- ITA
  (380, 'Naples', 'city'), -- ITA
  (380, 'Trieste', 'city'), -- ITA
  (380, 'Venice', 'city'), -- ITA
  (384, 'Abidjan', 'city'), -- CIV
  (392, 'Hiroshima', 'city'), -- JPN
  (392, 'Kyoto', 'city'), -- JPN
  (392, 'Osaka', 'city'), -- JPN
  (398, 'Aktau', 'city'), -- KAZ
  (398, 'Almaty', 'city'), -- KAZ
  (400, 'Aqaba', 'city'), -- JOR
  (404, 'Mombasa', 'city'), -- KEN
  (408, 'Yongbyon', 'city'), -- PRK
  (410, 'Busan', 'city'), -- KOR
  (410, 'Gyeongju', 'city'), -- KOR
  (410, 'Incheon', 'city'), -- KOR
  (410, 'Panmunjom', 'city'), -- KOR
  (410, 'Pusan', 'city'), -- KOR
  (417, 'Batken', 'city'), -- KGZ
  (417, 'Osh', 'city'), -- KGZ
  (422, 'Baalbek', 'city'), -- LBN
  (422, 'Bint Jbeil', 'city'), -- LBN
  (422, 'Nabatieh', 'city'), -- LBN
  (422, 'Sidon', 'city'), -- LBN
  (422, 'Tyre', 'city'), -- LBN
  (434, 'Benghazi', 'city'), -- LBY
  (434, 'Derna', 'city'), -- LBY
  (434, 'Misrata', 'city'), -- LBY
  (434, 'Misurata', 'city'), -- LBY
  (434, 'Sirte', 'city'), -- LBY
  (434, 'Tobruk', 'city'), -- LBY
  (458, 'Langkawi', 'city'), -- MYS
  (466, 'Kidal', 'city'), -- MLI
  (466, 'Timbuktu', 'city'), -- MLI
  (484, 'Cancun', 'city'), -- MEX
  (484, 'Cancún', 'city'), -- MEX
  (484, 'Ciudad Juarez', 'city'), -- MEX
  (484, 'Ciudad Juárez', 'city'), -- MEX
  (484, 'Culiacan', 'city'), -- MEX
  (484, 'Culiacán', 'city'), -- MEX
  (484, 'Tijuana', 'city'), -- MEX
  (492, 'Monte Carlo', 'city'), -- MCO
  (498, 'Tiraspol', 'city'), -- MDA
  (504, 'Bouznika', 'city'), -- MAR
  (504, 'Casablanca', 'city'), -- MAR
  (504, 'Marrakech', 'city'), -- MAR
  (504, 'Marrakesh', 'city'), -- MAR
  (504, 'Skhirat', 'city'), -- MAR
  (508, 'Mocimboa da Praia', 'city'), -- MOZ
  (508, 'Mocímboa da Praia', 'city'), -- MOZ
  (528, 'Maastricht', 'city'), -- NLD
  (528, 'Rotterdam', 'city'), -- NLD
  (528, 'The Hague', 'city'), -- NLD
  (554, 'Auckland', 'city'), -- NZL
  (562, 'Agadez', 'city'), -- NER
  (566, 'Chibok', 'city'), -- NGA
  (566, 'Kano', 'city'), -- NGA
  (566, 'Lagos', 'city'), -- NGA
  (566, 'Maiduguri', 'city'), -- NGA
  (586, 'Chaman', 'city'), -- PAK
  (586, 'Gwadar', 'city'), -- PAK
  (586, 'Karachi', 'city'), -- PAK
  (586, 'Lahore', 'city'), -- PAK
  (586, 'Murree', 'city'), -- PAK
  (586, 'Muzaffarabad', 'city'), -- PAK
  (586, 'Peshawar', 'city'), -- PAK
  (586, 'Quetta', 'city'), -- PAK
  (586, 'Rawalpindi', 'city'), -- PAK
  (586, 'Torkham', 'city'), -- PAK
  (608, 'Davao', 'city'), -- PHL
  (608, 'Marawi', 'city'), -- PHL
  (616, 'Cracow', 'city'), -- POL
  (616, 'Gdansk', 'city'), -- POL
  (616, 'Gdańsk', 'city'), -- POL
  (616, 'Krakow', 'city'), -- POL
  (616, 'Kraków', 'city'), -- POL
  (616, 'Rzeszow', 'city'), -- POL
  (616, 'Rzeszów', 'city'), -- POL
  (634, 'Al Udeid', 'city'), -- QAT
  (643, 'Belgorod', 'city'), -- RUS
  (643, 'Grozny', 'city'), -- RUS
  (643, 'Kaliningrad', 'city'), -- RUS
  (643, 'Kazan', 'city'), -- RUS
  (643, 'Kursk', 'city'), -- RUS
  (643, 'Rostov-on-Don', 'city'), -- RUS
  (643, 'Saint Petersburg', 'city'), -- RUS
  (643, 'Sochi', 'city'), -- RUS
  (643, 'St Petersburg', 'city'), -- RUS
  (643, 'St. Petersburg', 'city'), -- RUS
  (643, 'Vladivostok', 'city'), -- RUS
  (682, 'Al-Ula', 'city'), -- SAU
  (682, 'AlUla', 'city'), -- SAU
  (682, 'Dhahran', 'city'), -- SAU
  (682, 'Diriyah', 'city'), -- SAU
  (682, 'Jeddah', 'city'), -- SAU
  (682, 'Jizan', 'city'), -- SAU
  (682, 'Makkah', 'city'), -- SAU
  (682, 'Mecca', 'city'), -- SAU
  (682, 'NEOM', 'city'), -- SAU
  (682, 'Najran', 'city'), -- SAU
  (682, 'Neom', 'city'), -- SAU
  (688, 'Novi Sad', 'city'), -- SRB
  (704, 'Da Nang', 'city'), -- VNM
  (704, 'Danang', 'city'), -- VNM
  (704, 'Ho Chi Minh City', 'city'), -- VNM
  (704, 'Saigon', 'city'), -- VNM
  (706, 'Baidoa', 'city'), -- SOM
  (706, 'Hargeisa', 'city'), -- SOM
  (706, 'Kismayo', 'city'), -- SOM
  (710, 'Johannesburg', 'city'), -- ZAF
  (716, 'Bulawayo', 'city'), -- ZWE
  (724, 'Barcelona', 'city'), -- ESP
  (724, 'Ceuta', 'city'), -- ESP
  (724, 'Melilla', 'city'), -- ESP
  (729, 'Al Fasher', 'city'), -- SDN
  (729, 'Al-Fasher', 'city'), -- SDN
  (729, 'Al-Fashir', 'city'), -- SDN
  (729, 'Al-Obeid', 'city'), -- SDN
  (729, 'El Fasher', 'city'), -- SDN
  (729, 'El Geneina', 'city'), -- SDN
  (729, 'El Obeid', 'city'), -- SDN
  (729, 'El-Fasher', 'city'), -- SDN
  (729, 'El-Geneina', 'city'), -- SDN
  (729, 'El-Obeid', 'city'), -- SDN
  (729, 'Nyala', 'city'), -- SDN
  (729, 'Omdurman', 'city'), -- SDN
  (729, 'Port Sudan', 'city'), -- SDN
  (729, 'al-Fasher', 'city'), -- SDN
  (729, 'al-Fashir', 'city'), -- SDN
  (729, 'al-Obeid', 'city'), -- SDN
  (752, 'Gothenburg', 'city'), -- SWE
  (752, 'Malmo', 'city'), -- SWE
  (752, 'Malmö', 'city'), -- SWE
  (756, 'Burgenstock', 'city'), -- CHE
  (756, 'Bürgenstock', 'city'), -- CHE
  (756, 'Crans-Montana', 'city'), -- CHE
  (756, 'Davos', 'city'), -- CHE
  (756, 'Geneva', 'city'), -- CHE
  (756, 'Lausanne', 'city'), -- CHE
  (756, 'Montreux', 'city'), -- CHE
  (756, 'Zurich', 'city'), -- CHE
  (756, 'Zürich', 'city'), -- CHE
  (760, 'Aleppo', 'city'), -- SYR
  (760, 'Daraa', 'city'), -- SYR
  (760, 'Deir Ezzor', 'city'), -- SYR
  (760, 'Deir al-Zor', 'city'), -- SYR
  (760, 'Deir el-Zour', 'city'), -- SYR
  (760, 'Deir ez-Zor', 'city'), -- SYR
  (760, 'Deraa', 'city'), -- SYR
  (760, 'Hama', 'city'), -- SYR
  (760, 'Homs', 'city'), -- SYR
  (760, 'Idlib', 'city'), -- SYR
  (760, 'Kobane', 'city'), -- SYR
  (760, 'Kobani', 'city'), -- SYR
  (760, 'Latakia', 'city'), -- SYR
  (760, 'Palmyra', 'city'), -- SYR
  (760, 'Qamishli', 'city'), -- SYR
  (760, 'Raqqa', 'city'), -- SYR
  (760, 'Suwayda', 'city'), -- SYR
  (760, 'Sweida', 'city'), -- SYR
  (760, 'Tartous', 'city'), -- SYR
  (760, 'Tartus', 'city'), -- SYR
  (764, 'Chiang Mai', 'city'), -- THA
  (764, 'Phuket', 'city'), -- THA
  (784, 'Dubai', 'city'), -- ARE
  (784, 'Sharjah', 'city'), -- ARE
  (792, 'Antalya', 'city'), -- TUR
  (792, 'Diyarbakir', 'city'), -- TUR
  (792, 'Diyarbakır', 'city'), -- TUR
  (792, 'Gaziantep', 'city'), -- TUR
  (792, 'Incirlik', 'city'), -- TUR
  (792, 'İncirlik', 'city'), -- TUR
  (792, 'Istanbul', 'city'), -- TUR
  (792, 'Izmir', 'city'), -- TUR
  (792, 'İzmir', 'city'), -- TUR
  (800, 'Entebbe', 'city'), -- UGA
  (804, 'Avdiivka', 'city'), -- UKR
  (804, 'Bakhmut', 'city'), -- UKR
  (804, 'Bucha', 'city'), -- UKR
  (804, 'Chernobyl', 'city'), -- UKR
  (804, 'Chornobyl', 'city'), -- UKR
  (804, 'Dnipro', 'city'), -- UKR
  (804, 'Donetsk', 'city'), -- UKR
  (804, 'Kharkiv', 'city'), -- UKR
  (804, 'Kharkov', 'city'), -- UKR
  (804, 'Kherson', 'city'), -- UKR
  (804, 'Kramatorsk', 'city'), -- UKR
  (804, 'Kupiansk', 'city'), -- UKR
  (804, 'Lugansk', 'city'), -- UKR
  (804, 'Luhansk', 'city'), -- UKR
  (804, 'Lviv', 'city'), -- UKR
  (804, 'Mariupol', 'city'), -- UKR
  (804, 'Odesa', 'city'), -- UKR
  (804, 'Odessa', 'city'), -- UKR
  (804, 'Pokrovsk', 'city'), -- UKR
  (804, 'Sevastopol', 'city'), -- UKR
  (804, 'Simferopol', 'city'), -- UKR
  (804, 'Sloviansk', 'city'), -- UKR
  (804, 'Sumy', 'city'), -- UKR
  (804, 'Zaporizhia', 'city'), -- UKR
  (804, 'Zaporizhzhia', 'city'), -- UKR
  (807, 'Ohrid', 'city'), -- MKD
  (818, 'Al-Arish', 'city'), -- EGY
  (818, 'El Alamein', 'city'), -- EGY
  (818, 'El Arish', 'city'), -- EGY
  (818, 'El-Arish', 'city'), -- EGY
  (818, 'Port Said', 'city'), -- EGY
  (818, 'Sharm El Sheikh', 'city'), -- EGY
  (818, 'Sharm El-Sheikh', 'city'), -- EGY
  (818, 'Sharm al-Sheikh', 'city'), -- EGY
  (818, 'Sharm el Sheikh', 'city'), -- EGY
  (818, 'Sharm el-Sheikh', 'city'), -- EGY
  (818, 'al-Arish', 'city'), -- EGY
  (826, 'Belfast', 'city'), -- GBR
  (826, 'Edinburgh', 'city'), -- GBR
  (826, 'Glasgow', 'city'), -- GBR
  (826, 'Manchester', 'city'), -- GBR
  (834, 'Arusha', 'city'), -- TZA
  (834, 'Dar es Salaam', 'city'), -- TZA
  (840, 'Anchorage', 'city'), -- USA
  (840, 'Boston', 'city'), -- USA
  (840, 'Camp David', 'city'), -- USA
  (840, 'Chicago', 'city'), -- USA
  (840, 'Las Vegas', 'city'), -- USA
  (840, 'Los Angeles', 'city'), -- USA
  (840, 'Mar-a-Lago', 'city'), -- USA
  (840, 'Miami', 'city'), -- USA
  (840, 'New York City', 'city'), -- USA
  (840, 'New York', 'city'), -- USA
  (840, 'San Francisco', 'city'), -- USA
  (858, 'Punta del Este', 'city'), -- URY
  (860, 'Bukhara', 'city'), -- UZB
  (860, 'Samarkand', 'city'), -- UZB
  (887, 'Aden', 'city'), -- YEM
  (887, 'Al-Hudaydah', 'city'), -- YEM
  (887, 'Hodeida', 'city'), -- YEM
  (887, 'Hodeidah', 'city'), -- YEM
  (887, 'Hudaydah', 'city'), -- YEM
  (887, 'Ma''rib', 'city'), -- YEM
  (887, 'Ma’rib', 'city'), -- YEM
  (887, 'Marib', 'city'), -- YEM
  (887, 'Sa''ada', 'city'), -- YEM
  (887, 'Sa’ada', 'city'), -- YEM
  (887, 'Saada', 'city'), -- YEM
  (887, 'Ta''izz', 'city'), -- YEM
  (887, 'Ta’izz', 'city'), -- YEM
  (887, 'Taez', 'city'), -- YEM
  (887, 'Taiz', 'city'), -- YEM
  (983, 'Mitrovica', 'city'); -- XKX

-- Names, kind city: regions and islands that are reported as cities are. By ISO numeric code, then name.
INSERT INTO names (entity_id, name, kind) VALUES
  (31, 'Nagorno-Karabakh', 'city'), -- AZE
  (70, 'Republika Srpska', 'city'), -- BIH
  (104, 'Rakhine', 'city'), -- MMR
  (156, 'Tibet', 'city'), -- CHN
  (156, 'Xinjiang', 'city'), -- CHN
  (180, 'Ituri', 'city'), -- COD
  (180, 'North Kivu', 'city'), -- COD
  (180, 'South Kivu', 'city'), -- COD
  (231, 'Tigray', 'city'), -- ETH
  (268, 'Abkhazia', 'city'), -- GEO
  (268, 'South Ossetia', 'city'), -- GEO
  (275, 'Gaza', 'city'), -- PSE
  (275, 'Gaza Strip', 'city'), -- PSE
  (275, 'West Bank', 'city'), -- PSE
  (328, 'Essequibo', 'city'), -- GUY
  (360, 'Bali', 'city'), -- IDN
  (368, 'Iraqi Kurdistan', 'city'), -- IRQ
  (392, 'Okinawa', 'city'), -- JPN
  (498, 'Transnistria', 'city'), -- MDA
  (508, 'Cabo Delgado', 'city'), -- MOZ
  (586, 'Balochistan', 'city'), -- PAK
  (586, 'Khyber Pakhtunkhwa', 'city'), -- PAK
  (608, 'Mindanao', 'city'), -- PHL
  (643, 'Chechnya', 'city'), -- RUS
  (643, 'Dagestan', 'city'), -- RUS
  (706, 'Puntland', 'city'), -- SOM
  (706, 'Somaliland', 'city'), -- SOM
  (724, 'Catalonia', 'city'), -- ESP
  (729, 'Darfur', 'city'), -- SDN
  (729, 'Kordofan', 'city'), -- SDN
  (804, 'Crimea', 'city'), -- UKR
  (804, 'Donbas', 'city'), -- UKR
  (804, 'Donbass', 'city'), -- UKR
  (818, 'Sinai', 'city'), -- EGY
  (826, 'England', 'city'), -- GBR
  (826, 'Northern Ireland', 'city'), -- GBR
  (826, 'Scotland', 'city'), -- GBR
  (826, 'Wales', 'city'), -- GBR
  (834, 'Zanzibar', 'city'); -- TZA

-- Names, kind metonym: what stands for the government. By ISO numeric code, then name.
INSERT INTO names (entity_id, name, kind) VALUES
  (12, 'El Mouradia', 'metonym'), -- DZA
  (12, 'El-Mouradia', 'metonym'), -- DZA
  (32, 'Casa Rosada', 'metonym'), -- ARG
  (36, 'Kirribilli House', 'metonym'), -- AUS
  (40, 'Ballhausplatz', 'metonym'), -- AUT
  (40, 'Hofburg', 'metonym'), -- AUT
  (50, 'Bangabhaban', 'metonym'), -- BGD
  (50, 'Ganabhaban', 'metonym'), -- BGD
  (68, 'Casa Grande del Pueblo', 'metonym'), -- BOL
  (68, 'Palacio Quemado', 'metonym'), -- BOL
  (76, 'Palacio do Planalto', 'metonym'), -- BRA
  (76, 'Palácio do Planalto', 'metonym'), -- BRA
  (76, 'Planalto Palace', 'metonym'), -- BRA
  (76, 'Planalto', 'metonym'), -- BRA
  (124, '24 Sussex Drive', 'metonym'), -- CAN
  (124, 'Rideau Hall', 'metonym'), -- CAN
  (144, 'Temple Trees', 'metonym'), -- LKA
  (152, 'La Moneda', 'metonym'), -- CHL
  (152, 'La Moneda Palace', 'metonym'), -- CHL
  (156, 'Zhongnanhai', 'metonym'), -- CHN
  (170, 'Casa de Narino', 'metonym'), -- COL
  (170, 'Casa de Nariño', 'metonym'), -- COL
  (170, 'Narino Palace', 'metonym'), -- COL
  (170, 'Nariño Palace', 'metonym'), -- COL
  (203, 'Hradcany', 'metonym'), -- CZE
  (203, 'Hradčany', 'metonym'), -- CZE
  (203, 'Prague Castle', 'metonym'), -- CZE
  (208, 'Christiansborg', 'metonym'), -- DNK
  (218, 'Carondelet', 'metonym'), -- ECU
  (218, 'Carondelet Palace', 'metonym'), -- ECU
  (250, 'Elysee', 'metonym'), -- FRA
  (250, 'Elysée', 'metonym'), -- FRA
  (250, 'Elysee Palace', 'metonym'), -- FRA
  (250, 'Elysée Palace', 'metonym'), -- FRA
  (250, 'Élysée Palace', 'metonym'), -- FRA
  (250, 'Élysée', 'metonym'), -- FRA
  (250, 'Matignon', 'metonym'), -- FRA
  (276, 'Schloss Bellevue', 'metonym'), -- DEU
  (288, 'Jubilee House', 'metonym'), -- GHA
  (300, 'Maximos Mansion', 'metonym'), -- GRC
  (336, 'Apostolic Palace', 'metonym'), -- VAT
  (348, 'Sandor Palace', 'metonym'), -- HUN
  (348, 'Sándor Palace', 'metonym'), -- HUN
  (356, 'Raisina Hill', 'metonym'), -- IND
  (356, 'Rashtrapati Bhavan', 'metonym'), -- IND
  (356, 'South Block', 'metonym'), -- IND
  (360, 'Istana Merdeka', 'metonym'), -- IDN
  (360, 'Merdeka Palace', 'metonym'), -- IDN
  (372, 'Aras an Uachtarain', 'metonym'), -- IRL
  (372, 'Áras an Uachtaráin', 'metonym'), -- IRL
  (380, 'Chigi', 'metonym'), -- ITA
  (380, 'Palazzo Chigi', 'metonym'), -- ITA
  (380, 'Quirinal Palace', 'metonym'), -- ITA
  (380, 'Quirinale', 'metonym'), -- ITA
  (392, 'Kantei', 'metonym'), -- JPN
  (398, 'Akorda', 'metonym'), -- KAZ
  (410, 'Blue House', 'metonym'), -- KOR
  (410, 'Cheong Wa Dae', 'metonym'), -- KOR
  (410, 'Cheongwadae', 'metonym'), -- KOR
  (414, 'Bayan Palace', 'metonym'), -- KWT
  (422, 'Baabda', 'metonym'), -- LBN
  (422, 'Baabda Palace', 'metonym'), -- LBN
  (422, 'Grand Serail', 'metonym'), -- LBN
  (484, 'Los Pinos', 'metonym'), -- MEX
  (504, 'Makhzen', 'metonym'), -- MAR
  (524, 'Baluwatar', 'metonym'), -- NPL
  (524, 'Shital Niwas', 'metonym'), -- NPL
  (524, 'Singha Durbar', 'metonym'), -- NPL
  (524, 'Singhadurbar', 'metonym'), -- NPL
  (528, 'Binnenhof', 'metonym'), -- NLD
  (528, 'Catshuis', 'metonym'), -- NLD
  (566, 'Aso Rock', 'metonym'), -- NGA
  (566, 'Aso Villa', 'metonym'), -- NGA
  (586, 'Aiwan-e-Sadr', 'metonym'), -- PAK
  (586, 'Aiwan-i-Sadr', 'metonym'), -- PAK
  (591, 'Palacio de las Garzas', 'metonym'), -- PAN
  (608, 'Malacanan Palace', 'metonym'), -- PHL
  (608, 'Malacañan Palace', 'metonym'), -- PHL
  (608, 'Malacanang', 'metonym'), -- PHL
  (608, 'Malacañang', 'metonym'), -- PHL
  (608, 'Malacanang Palace', 'metonym'), -- PHL
  (608, 'Malacañang Palace', 'metonym'), -- PHL
  (616, 'Belweder', 'metonym'), -- POL
  (620, 'Belem Palace', 'metonym'), -- PRT
  (620, 'Belém Palace', 'metonym'), -- PRT
  (642, 'Cotroceni', 'metonym'), -- ROU
  (642, 'Cotroceni Palace', 'metonym'), -- ROU
  (643, 'Kremlin', 'metonym'), -- RUS
  (646, 'Urugwiro Village', 'metonym'), -- RWA
  (646, 'Village Urugwiro', 'metonym'), -- RWA
  (682, 'Al-Yamamah Palace', 'metonym'), -- SAU
  (702, 'Istana', 'metonym'), -- SGP
  (706, 'Villa Somalia', 'metonym'), -- SOM
  (710, 'Union Buildings', 'metonym'), -- ZAF
  (724, 'La Moncloa', 'metonym'), -- ESP
  (724, 'Moncloa', 'metonym'), -- ESP
  (724, 'Moncloa Palace', 'metonym'), -- ESP
  (752, 'Rosenbad', 'metonym'), -- SWE
  (788, 'Carthage Palace', 'metonym'), -- TUN
  (792, 'Bestepe', 'metonym'), -- TUR
  (792, 'Beştepe', 'metonym'), -- TUR
  (792, 'Cankaya Mansion', 'metonym'), -- TUR
  (792, 'Çankaya Mansion', 'metonym'), -- TUR
  (804, 'Bankova', 'metonym'), -- UKR
  (804, 'Bankova Street', 'metonym'), -- UKR
  (818, 'Al-Ittihadiya Palace', 'metonym'), -- EGY
  (818, 'Ittihadiya', 'metonym'), -- EGY
  (818, 'Ittihadiya Palace', 'metonym'), -- EGY
  (826, '10 Downing Street', 'metonym'), -- GBR
  (826, 'Buckingham Palace', 'metonym'), -- GBR
  (826, 'Downing Street', 'metonym'), -- GBR
  (826, 'No 10', 'metonym'), -- GBR
  (826, 'No. 10', 'metonym'), -- GBR
  (826, 'Number 10', 'metonym'), -- GBR
  (826, 'Whitehall', 'metonym'), -- GBR
  (840, 'Capitol Hill', 'metonym'), -- USA
  (840, 'Foggy Bottom', 'metonym'), -- USA
  (840, 'Oval Office', 'metonym'), -- USA
  (840, 'White House', 'metonym'), -- USA
  (862, 'Miraflores Palace', 'metonym'), -- VEN
  (887, 'Maashiq Palace', 'metonym'); -- YEM
