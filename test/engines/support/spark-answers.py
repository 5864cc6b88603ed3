"""Answers the queries of a job on a local cluster of two workers and says what it ran on."""
import json
import sys
from pathlib import Path

from pyspark.sql import SparkSession

folder = Path(sys.argv[1])
job = json.loads((folder / "job.json").read_text())
spark = (
    SparkSession.builder.master("local-cluster[2,1,1024]")
    .appName("ktxh")
    .config("spark.ui.enabled", "false")
    .config("spark.driver.bindAddress", "127.0.0.1")
    .config("spark.driver.host", "127.0.0.1")
    .config("spark.sql.shuffle.partitions", "4")
    .config("spark.sql.warehouse.dir", str(folder / "warehouse"))
    .getOrCreate()
)
spark.sparkContext.setLogLevel("ERROR")

for statement in job["statements"]:
    spark.sql(statement)

if job["columns"]:
    schema = ", ".join(f"`{name}` {kind}" for name, kind in job["columns"])
    reader = spark.read.schema(schema).option("sep", "\t").option("nullValue", "\\N").option("mode", "FAILFAST")
    facts = reader.csv(str(folder / "rows.tsv")).repartition(4).cache()
    facts.createOrReplaceTempView("facts")

for index, query in enumerate(job["queries"]):
    answers = spark.sql(query["sql"])
    with open(folder / f"answers-{index}.tsv", "w") as file:
        for row in answers.selectExpr(*[f"CAST(`{name}` AS STRING)" for name in answers.columns]).collect():
            file.write("\t".join("\\N" if value is None else value for value in row) + "\n")

workers = spark.sparkContext._jsc.sc().getExecutorMemoryStatus().size() - 1
print(
    f"Spark {spark.version} on {spark.sparkContext.master}, {workers} workers,",
    f"Java {spark.sparkContext._jvm.System.getProperty('java.version')}, ANSI {spark.conf.get('spark.sql.ansi.enabled')}",
)
spark.stop()
