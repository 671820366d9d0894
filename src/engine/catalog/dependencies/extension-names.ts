/**
 * What the common extensions bring: a dump says that an extension is there, and
 * nothing of what is in it. Types, functions that queries call, operators and
 * operator classes, as CREATE EXTENSION made them on PostgreSQL 15 with
 * PostGIS 3.3; of pgvector as its 0.8 documents them.
 */

const NAMES = `
address_standardizer:
  parse_address standardize_address stdaddr
amcheck:
  bt_index_check bt_index_parent_check verify_heapam
autoinc:
  autoinc
bloom:
  blhandler int4_ops text_ops
btree_gin:
  bit_ops bool_ops bpchar_ops bytea_ops char_ops cidr_ops date_ops enum_ops float4_ops float8_ops inet_ops
  int2_ops int4_ops int8_ops interval_ops macaddr8_ops macaddr_ops money_ops name_ops numeric_ops oid_ops
  text_ops time_ops timestamp_ops timestamptz_ops timetz_ops uuid_ops varbit_ops varchar_ops
btree_gist:
  <-> gist_bit_ops gist_bool_ops gist_bpchar_ops gist_bytea_ops gist_cash_ops gist_cidr_ops gist_date_ops
  gist_enum_ops gist_float4_ops gist_float8_ops gist_inet_ops gist_int2_ops gist_int4_ops gist_int8_ops
  gist_interval_ops gist_macaddr8_ops gist_macaddr_ops gist_numeric_ops gist_oid_ops gist_text_ops
  gist_time_ops gist_timestamp_ops gist_timestamptz_ops gist_timetz_ops gist_uuid_ops gist_vbit_ops
citext:
  !~ !~* !~~ !~~* < <= <> = > >= citext citext_cmp citext_eq citext_ge citext_gt citext_hash
  citext_hash_extended citext_larger citext_le citext_lt citext_ne citext_ops citext_pattern_cmp
  citext_pattern_ge citext_pattern_gt citext_pattern_le citext_pattern_lt citext_pattern_ops citext_smaller
  citextin citextout citextrecv citextsend max min regexp_match regexp_matches regexp_replace
  regexp_split_to_array regexp_split_to_table replace split_part strpos texticlike texticnlike texticregexeq
  texticregexne translate ~ ~* ~<=~ ~<~ ~>=~ ~>~ ~~ ~~*
cube:
  && -> < <#> <-> <= <=> <> <@ = > >= @> cube cube_cmp cube_contained cube_contains cube_coord cube_coord_llur
  cube_dim cube_distance cube_enlarge cube_eq cube_ge cube_gt cube_in cube_inter cube_is_point cube_le
  cube_ll_coord cube_lt cube_ne cube_ops cube_out cube_overlap cube_recv cube_send cube_size cube_subset
  cube_union cube_ur_coord distance_chebyshev distance_taxicab g_cube_consistent g_cube_distance g_cube_penalty
  g_cube_picksplit g_cube_same g_cube_union gist_cube_ops ~>
dblink:
  dblink dblink_build_sql_delete dblink_build_sql_insert dblink_build_sql_update dblink_cancel_query
  dblink_close dblink_connect dblink_connect_u dblink_current_query dblink_disconnect dblink_error_message
  dblink_exec dblink_fdw_validator dblink_fetch dblink_get_connections dblink_get_notify dblink_get_pkey
  dblink_get_result dblink_is_busy dblink_open dblink_pkey_results dblink_send_query
dict_int:
  dintdict_init dintdict_lexize
dict_xsyn:
  dxsyn_init dxsyn_lexize
earthdistance:
  <@> earth earth_box earth_distance gc_to_sec geo_distance latitude ll_to_earth longitude sec_to_gc
file_fdw:
  file_fdw_handler file_fdw_validator
fuzzystrmatch:
  difference dmetaphone dmetaphone_alt levenshtein levenshtein_less_equal metaphone soundex text_soundex
hstore:
  #<# #<=# #= #># #>=# %# %% - -> <> <@ = ? ?& ?| @> akeys avals btree_hstore_ops defined delete each exist
  exists_all exists_any fetchval ghstore_compress ghstore_consistent ghstore_decompress ghstore_in
  ghstore_options ghstore_out ghstore_penalty ghstore_picksplit ghstore_same ghstore_union
  gin_consistent_hstore gin_extract_hstore gin_extract_hstore_query gin_hstore_ops gist_hstore_ops
  hash_hstore_ops hs_concat hs_contained hs_contains hstore hstore_cmp hstore_eq hstore_ge hstore_gt
  hstore_hash hstore_hash_extended hstore_in hstore_le hstore_lt hstore_ne hstore_out hstore_recv hstore_send
  hstore_subscript_handler hstore_to_array hstore_to_json hstore_to_json_loose hstore_to_jsonb
  hstore_to_jsonb_loose hstore_to_matrix hstore_version_diag isdefined isexists populate_record skeys slice
  slice_array svals tconvert ||
insert_username:
  insert_username
intagg:
  int_agg_final_array int_agg_state int_array_aggregate int_array_enum
intarray:
  # & && + - <@ @> @@ _int_contained _int_contained_joinsel _int_contained_sel _int_contains
  _int_contains_joinsel _int_contains_sel _int_different _int_inter _int_matchsel _int_overlap
  _int_overlap_joinsel _int_overlap_sel _int_same _int_union _intbig_in _intbig_out boolop bqarr_in bqarr_out
  g_int_compress g_int_consistent g_int_decompress g_int_options g_int_penalty g_int_picksplit g_int_same
  g_int_union g_intbig_compress g_intbig_consistent g_intbig_decompress g_intbig_options g_intbig_penalty
  g_intbig_picksplit g_intbig_same g_intbig_union gin__int_ops ginint4_consistent ginint4_queryextract
  gist__int_ops gist__intbig_ops icount idx intarray_del_elem intarray_push_array intarray_push_elem intset
  intset_subtract intset_union_elem query_int querytree rboolop sort sort_asc sort_desc subarray uniq | ~~
isn:
  < <= <> = > >= btean13cmp btisbn13cmp btisbncmp btismn13cmp btismncmp btissn13cmp btissncmp btupccmp ean13
  ean13_in ean13_ops ean13_out hashean13 hashisbn hashisbn13 hashismn hashismn13 hashissn hashissn13 hashupc
  is_valid isbn isbn13 isbn13_in isbn13_ops isbn_in isbn_ops ismn ismn13 ismn13_in ismn13_ops ismn_in ismn_ops
  isn_out isn_weak isneq isnge isngt isnle isnlt isnne issn issn13 issn13_in issn13_ops issn_in issn_ops
  make_valid upc upc_in upc_ops
lo:
  lo lo_manage lo_oid
ltree:
  < <= <> <@ = > >= ? ?<@ ?@ ?@> ?~ @ @> ^<@ ^? ^@ ^@> ^~ _lt_q_regex _lt_q_rregex _ltq_extract_regex
  _ltq_regex _ltq_rregex _ltree_compress _ltree_consistent _ltree_extract_isparent _ltree_extract_risparent
  _ltree_gist_options _ltree_isparent _ltree_penalty _ltree_picksplit _ltree_r_isparent _ltree_r_risparent
  _ltree_risparent _ltree_same _ltree_union _ltxtq_exec _ltxtq_extract_exec _ltxtq_rexec gist__ltree_ops
  gist_ltree_ops index lca lquery lquery_in lquery_out lquery_recv lquery_send lt_q_regex lt_q_rregex ltq_regex
  ltq_rregex ltree ltree2text ltree_addltree ltree_addtext ltree_cmp ltree_compress ltree_consistent
  ltree_decompress ltree_eq ltree_ge ltree_gist ltree_gist_in ltree_gist_options ltree_gist_out ltree_gt
  ltree_in ltree_isparent ltree_le ltree_lt ltree_ne ltree_ops ltree_out ltree_penalty ltree_picksplit
  ltree_recv ltree_risparent ltree_same ltree_send ltree_textadd ltree_union ltreeparentsel ltxtq_exec ltxtq_in
  ltxtq_out ltxtq_recv ltxtq_rexec ltxtq_send ltxtquery nlevel subltree subpath text2ltree || ~
moddatetime:
  moddatetime
old_snapshot:
  pg_old_snapshot_time_mapping
pg_buffercache:
  pg_buffercache pg_buffercache_pages
pg_freespacemap:
  pg_freespace
pg_prewarm:
  autoprewarm_dump_now autoprewarm_start_worker pg_prewarm
pg_stat_statements:
  pg_stat_statements pg_stat_statements_info pg_stat_statements_reset
pg_surgery:
  heap_force_freeze heap_force_kill
pg_trgm:
  % %> %>> <% <-> <->> <->>> <<% <<-> <<<-> gin_extract_query_trgm gin_extract_value_trgm gin_trgm_consistent
  gin_trgm_ops gin_trgm_triconsistent gist_trgm_ops gtrgm_compress gtrgm_consistent gtrgm_decompress
  gtrgm_distance gtrgm_in gtrgm_options gtrgm_out gtrgm_penalty gtrgm_picksplit gtrgm_same gtrgm_union
  set_limit show_limit show_trgm similarity similarity_dist similarity_op strict_word_similarity
  strict_word_similarity_commutator_op strict_word_similarity_dist_commutator_op strict_word_similarity_dist_op
  strict_word_similarity_op word_similarity word_similarity_commutator_op word_similarity_dist_commutator_op
  word_similarity_dist_op word_similarity_op
pg_visibility:
  pg_check_frozen pg_check_visible pg_truncate_visibility_map pg_visibility pg_visibility_map
  pg_visibility_map_summary
pg_walinspect:
  pg_get_wal_record_info pg_get_wal_records_info pg_get_wal_records_info_till_end_of_wal pg_get_wal_stats
  pg_get_wal_stats_till_end_of_wal
pgcrypto:
  armor crypt dearmor decrypt decrypt_iv digest encrypt encrypt_iv gen_random_bytes gen_random_uuid gen_salt
  hmac pgp_armor_headers pgp_key_id pgp_pub_decrypt pgp_pub_decrypt_bytea pgp_pub_encrypt pgp_pub_encrypt_bytea
  pgp_sym_decrypt pgp_sym_decrypt_bytea pgp_sym_encrypt pgp_sym_encrypt_bytea
pgrowlocks:
  pgrowlocks
pgstattuple:
  pg_relpages pgstatginindex pgstathashindex pgstatindex pgstattuple pgstattuple_approx
postgres_fdw:
  postgres_fdw_disconnect postgres_fdw_disconnect_all postgres_fdw_get_connections postgres_fdw_handler
  postgres_fdw_validator
refint:
  check_foreign_key check_primary_key
seg:
  && &< &> < << <= <> <@ = > >= >> @> gist_seg_ops gseg_consistent gseg_penalty gseg_picksplit gseg_same
  gseg_union seg seg_center seg_cmp seg_contained seg_contains seg_different seg_ge seg_gt seg_in seg_inter
  seg_le seg_left seg_lower seg_lt seg_ops seg_out seg_over_left seg_over_right seg_overlap seg_right seg_same
  seg_size seg_union seg_upper
sslinfo:
  ssl_cipher ssl_client_cert_present ssl_client_dn ssl_client_dn_field ssl_client_serial ssl_extension_info
  ssl_is_used ssl_issuer_dn ssl_issuer_field ssl_version
tablefunc:
  connectby crosstab crosstab2 crosstab3 crosstab4 normal_rand tablefunc_crosstab_2 tablefunc_crosstab_3
  tablefunc_crosstab_4
tcn:
  triggered_change_notification
tsm_system_rows:
  system_rows
tsm_system_time:
  system_time
unaccent:
  unaccent unaccent_init unaccent_lexize
uuid-ossp:
  uuid_generate_v1 uuid_generate_v1mc uuid_generate_v3 uuid_generate_v4 uuid_generate_v5 uuid_nil uuid_ns_dns
  uuid_ns_oid uuid_ns_url uuid_ns_x500
vector:
  <#> <%> <+> <-> <=> <~> array_to_vector avg binary_quantize bit_hamming_ops bit_jaccard_ops cosine_distance
  halfvec halfvec_cosine_ops halfvec_ip_ops halfvec_l1_ops halfvec_l2_ops hamming_distance hnsw inner_product
  ivfflat jaccard_distance l1_distance l2_distance l2_norm l2_normalize sparsevec sparsevec_cosine_ops
  sparsevec_ip_ops sparsevec_l1_ops sparsevec_l2_ops subvector sum vector vector_cosine_ops vector_dims
  vector_ip_ops vector_l1_ops vector_l2_ops vector_norm vector_ops
xml2:
  xml_encode_special_chars xml_valid xpath_bool xpath_list xpath_nodeset xpath_number xpath_string xpath_table
  xslt_process
`

/** Names of PostGIS and what builds on it, which are too many to list. */
const BY_PATTERN: Readonly<Record<string, RegExp>> = {
  postgis:
    /^(_?st_|_?postgis_|pgis_|geometry|geography|box2d|box3d|spheroid$|valid_detail$|gidx|brin_geo|gist_geo|spgist_geo|populate_geometry_columns$|addgeometrycolumn$|updategeometrysrid$|find_srid$|[&|<>@=~]+$)/,
  postgis_raster: /^(_?st_|raster|rastbandarg$|addbandarg$|reclassarg$|unionarg$|geomval$|hash_raster_ops$)/,
  postgis_sfcgal: /^(st_|cg_)/,
  postgis_topology: /^(topo|st_|validatetopology|getfaceedges)/,
}

let listed: ReadonlyMap<string, ReadonlySet<string>> | null = null

/** Names by extension; made when they are asked for first. */
function namesByExtension(): ReadonlyMap<string, ReadonlySet<string>> {
  if (listed !== null) return listed
  const found = new Map<string, Set<string>>()
  let names = new Set<string>()
  for (const line of NAMES.split('\n')) {
    if (line.startsWith('  ')) for (const name of line.trim().split(' ')) names.add(name)
    else found.set(line.slice(0, -1), (names = new Set()))
  }
  listed = found
  return found
}

/** Whether an extension brings something of that name; null where nothing is known of the extension. */
export function extensionBrings(extension: string, name: string): boolean | null {
  if (extension === name) return true
  const pattern = BY_PATTERN[extension]
  if (pattern !== undefined) return pattern.test(name)
  const names = namesByExtension().get(extension)
  return names === undefined ? null : names.has(name)
}
