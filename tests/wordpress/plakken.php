<?php
/**
 * Does what WordPress does with an address on a line of its own, with the code of WordPress itself: find the oEmbed answer,
 * fetch it, filter it. No database and no site around it.
 *
 * php plakken.php <folder of WordPress> <address>… → JSON on stdout: per address what WordPress would put in the post (or
 * false) and what a classic post makes of that.
 */
$wordpress = rtrim($argv[1], '/') . '/';
$adressen = array_slice($argv, 2);

define('ABSPATH', $wordpress);
define('WPINC', 'wp-includes');
define('WP_DEBUG', false);
define('WP_CONTENT_DIR', sys_get_temp_dir());
define('DAY_IN_SECONDS', 86400);
define('KB_IN_BYTES', 1024);
define('WP_HTTP_BLOCK_EXTERNAL', false);
error_reporting(E_ALL & ~E_DEPRECATED);

$delen = [
    'version', 'compat', 'load', 'plugin', 'class-wp-error', 'functions', 'cache', 'formatting', 'kses', 'shortcodes', 'http',
    'class-wp-http', 'class-wp-http-streams', 'class-wp-http-proxy', 'class-wp-http-cookie', 'class-wp-http-encoding',
    'class-wp-http-response', 'class-wp-http-requests-response', 'class-wp-http-requests-hooks', 'class-wp-oembed',
    'embed', 'class-wp-embed', 'class-wp-list-util',
];
foreach ($delen as $deel) require_once ABSPATH . WPINC . "/$deel.php";

// What the rest of WordPress would give: words, options, random letters and the options of a database.
function __($tekst) { return $tekst; }
function _x($tekst) { return $tekst; }
function _n($een, $meer, $aantal) { return $aantal === 1 ? $een : $meer; }
function wp_generate_password() { static $nummer = 0; return substr(sha1((string) $nummer++), 0, 10); }
function home_url($pad = '') { return 'https://swv.example' . $pad; }
function get_bloginfo($wat = '') { return $wat === 'version' ? $GLOBALS['wp_version'] : 'https://swv.example'; }

wp_cache_init();
$opties = ['blog_charset' => 'UTF-8', 'home' => 'https://swv.example', 'siteurl' => 'https://swv.example'];
wp_cache_set('alloptions', $opties, 'options');

// The site of the test stands on this computer and on a free port; WordPress refuses both unless it is told.
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', fn($poorten, $host, $adres) => [...$poorten, parse_url($adres, PHP_URL_PORT)], 10, 3);

// The same filters in the same order as wp-includes/default-filters.php.
add_filter('oembed_dataparse', 'wp_filter_oembed_iframe_title_attribute', 5, 3);
add_filter('oembed_dataparse', 'wp_filter_oembed_result', 10, 3);

$uit = [];
foreach ($adressen as $adres) {
    $html = wp_oembed_get($adres);
    $uit[] = [
        'adres' => $adres,
        'gevonden' => _wp_oembed_get_object()->discover($adres),
        'html' => $html,
        'klassiek' => is_string($html) ? wpautop("<p>Voor.</p>\n\n$html\n\n<p>Na.</p>") : false,
    ];
}
echo json_encode($uit, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR);
